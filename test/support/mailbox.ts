import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface Received {
  to: string[];
  raw: string;
  mail: ParsedMail;
}

/** A real mail server, and what has come. */
export class Mailbox {
  readonly received: Received[] = [];
  /** Recipients whom the server refuses, with this code. */
  readonly refuses = new Map<string, number>();
  /** Before the server says that it has taken a message. */
  beforeAnswer: () => Promise<void> = () => Promise.resolve();
  private readonly server: SMTPServer;
  private url = '';

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, answer) => {
        const code = this.refuses.get(address);
        answer(code ? Object.assign(new Error('no such user here'), { responseCode: code }) : null);
      },
      onData: (stream, session: SMTPServerSession, answer) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => void this.take(Buffer.concat(chunks), session).then(() => answer()));
      },
    });
    // Whoever is killed in the middle of a message hangs up.
    this.server.on('error', () => undefined);
  }

  static async open(): Promise<Mailbox> {
    const box = new Mailbox();
    await new Promise<void>((resolve) => box.server.listen(0, '127.0.0.1', resolve));
    box.url = `smtp://127.0.0.1:${(box.server.server.address() as AddressInfo).port}`;
    return box;
  }

  get address(): { url: string; from: string } {
    return { url: this.url, from: 'Samløp <samlop@eksempel.test>' };
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** What a receiver keeps who drops what has come before. */
  kept(): Received[] {
    const ids = this.received.map(({ mail }) => mail.messageId);
    return this.received.filter(({ mail }, i) => ids.indexOf(mail.messageId) === i);
  }

  private async take(content: Buffer, session: SMTPServerSession): Promise<void> {
    const raw = content.toString('utf8');
    const to = session.envelope.rcptTo.map(({ address }) => address);
    this.received.push({ to, raw, mail: await simpleParser(raw) });
    await this.beforeAnswer();
  }
}
