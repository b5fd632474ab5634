/** English for what happens while one looks. */
export const live = {
  live: {
    offline: 'You are offline. What you see is from %{clock}.',
    colon: ':',
    changed: 'Something has changed',
    show: 'Show',
    ended: 'Your login has ended',
    ended_text: 'What you have written is still here. Log in again and go on where you were.',
    stopped: 'The browser stopped the window. Allow pop-ups for this page, and try again.',
    failed: 'We could not log you in. Try again.',
    again: 'Log in again',
    leave: 'Go to the front page',
    waits: '%{smart_count} waiting',
  },
};
