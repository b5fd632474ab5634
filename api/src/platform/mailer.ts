import { createTransport } from 'nodemailer';
import type { Config } from './config.js';

export interface Mail {
  /** The same at each attempt, so that a receiver knows a repeat. */
  messageId: string;
  to: string;
  language: string;
  subject: string;
  text: string;
  /** An invitation that calendars understand (RFC 5546). */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
  at: Date;
}

export type Delivery =
  | { outcome: 'ACCEPTED' }
  /** The server answers, and does not take this message. */
  | { outcome: 'REFUSED'; code: string }
  /** There is no talking to the server now: it is no fault of the message. */
  | { outcome: 'UNREACHABLE'; code: string };

export interface MailCarrier {
  deliver(mail: Mail): Promise<Delivery>;
}

/** How this installation sends mail. */
export interface MailOffice {
  /** Absent: nothing is sent. */
  carrier?: MailCarrier;
  /** What would have been sent is shown in the console. */
  demo: boolean;
  consoleUrl: string;
  /** The address that it is sent from; not said: nothing is sent. */
  from?: string;
}

/** Within what a database session may be idle in its transaction (orm.ts): the row is held while the server answers. */
const PATIENCE = { connection: 5_000, greeting: 5_000, socket: 10_000, whole: 20_000 };

export function openMailOffice({ smtp, publicUrl }: Config['mail'], mode: Config['mode']): MailOffice {
  const office = {
    demo: mode === 'demo' && !smtp,
    consoleUrl: publicUrl,
    ...(smtp ? { from: smtp.from } : {}),
  };
  return smtp ? { ...office, carrier: smtpCarrier(smtp) } : office;
}

export function smtpCarrier(
  { url, from }: { url: string; from: string },
  patience: Partial<typeof PATIENCE> = {},
): MailCarrier {
  const times = { ...PATIENCE, ...patience };
  const { protocol, hostname, port, username, password } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const local = ['localhost', '127.0.0.1', '::1'].includes(host);
  const secure = protocol === 'smtps:';
  const options = {
    host,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // A password never goes over an open line.
    requireTLS: Boolean(username) && !secure && !local,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: times.connection,
    greetingTimeout: times.greeting,
    socketTimeout: times.socket,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return {
    async deliver(mail) {
      // One connection for each message: a server that hangs holds up one, and is hung up on.
      const transport = createTransport(options);
      let late: NodeJS.Timeout | undefined;
      try {
        const sent = transport.sendMail({
          from,
          // As an object: nothing in it is read as a list of addresses.
          to: { name: '', address: mail.to },
          messageId: mail.messageId,
          date: mail.at,
          subject: mail.subject,
          text: mail.text,
          ...(mail.calendar ? { icalEvent: mail.calendar } : {}),
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
        });
        sent.catch(() => undefined);
        const whole = new Promise<never>((_resolve, reject) => {
          late = setTimeout(
            () => reject(Object.assign(new Error('late'), { code: 'ETIMEDOUT' })),
            times.whole,
          );
        });
        await Promise.race([sent, whole]);
        return { outcome: 'ACCEPTED' };
      } catch (error) {
        return failure(error as { code?: string; responseCode?: number });
      } finally {
        clearTimeout(late);
        transport.close();
      }
    },
  };
}

/** The server's words may quote the address: only its code is kept. */
function failure({ code = 'UNKNOWN', responseCode }: { code?: string; responseCode?: number }): Delivery {
  const said = responseCode ? `${code} ${responseCode}` : code;
  const ofMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  return ofMessage ? { outcome: 'REFUSED', code: said } : { outcome: 'UNREACHABLE', code: said };
}
