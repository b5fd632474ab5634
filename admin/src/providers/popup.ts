import type { INavigator, IWindow, NavigateResponse } from 'oidc-client-ts';

/** Where the window tells the page that opened it what the identity provider answered: within this origin alone. */
export const CHANNEL = 'samlop-login';

/** The browser did not open the window. */
export class Stopped extends Error {}

const FEATURES = 'popup,width=520,height=720';

/**
 * A login in a window of its own. Its answer comes over a channel of this origin and not from the window itself, since
 * the policies of two sites may part a window from the page that opened it.
 */
export const popup: INavigator = {
  prepare(): Promise<IWindow> {
    const opened = window.open('about:blank', CHANNEL, FEATURES);
    if (!opened) return Promise.reject(new Stopped());
    const channel = new BroadcastChannel(CHANNEL);
    const close = () => {
      channel.close();
      opened.close();
    };
    return Promise.resolve({
      close,
      navigate: ({ url, state }) =>
        new Promise<NavigateResponse>((resolve) => {
          channel.onmessage = ({ data }: MessageEvent<unknown>) => {
            if (typeof data !== 'string' || !URL.canParse(data)) return;
            // Another tab's login is another's.
            if (new URL(data).searchParams.get('state') !== state) return;
            resolve({ url: data });
            close();
          };
          opened.location.replace(url);
        }),
    });
  },
  callback: () => Promise.resolve(),
};
