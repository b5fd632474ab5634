import { UserManager } from 'oidc-client-ts';
import { CHANNEL } from './providers/popup.js';

if (window.parent !== window) {
  // The frame in which the login is renewed: it hands the answer to the page that opened it.
  await new UserManager({ authority: '', client_id: '', redirect_uri: '' }).signinSilentCallback();
} else {
  // The window in which one has logged in again.
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(window.location.href);
  channel.close();
  window.close();
}
