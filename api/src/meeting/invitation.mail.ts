import { calendarText } from './calendar.acts.js';
import { newLink } from './link.acts.js';
import { MEETING_WORDS, timeInWords } from './meeting-words.type.js';
import type { Box, Waiting } from '../outbox/send.acts.js';
import type { Language } from '../platform/context.js';
import type { Mail, MailOffice } from '../platform/mailer.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Message extends Waiting {
  participant_id: string;
  method: 'REQUEST' | 'CANCEL';
  sequence: number;
}

interface Facts extends Row {
  id: string;
  starts_at: string;
  ends_at: string;
  changed_at: string;
  sequence: number;
  over: boolean;
  outside: boolean;
  place: string | null;
  organiser: string;
  organisation: string | null;
}

/**
 * What an invitation says, as the meeting is when it is sent. The link of an outside party is made here, so that its secret
 * stands in the mail alone. Of a protected address neither the place nor the organisation leaves the platform.
 */
export function invitationBox(office: MailOffice): Box<Message> {
  const { consoleUrl } = office;
  const { hostname, origin } = new URL(consoleUrl);
  const from = office.from?.match(/<([^>]+)>/)?.[1] ?? office.from ?? `samlop@${hostname}`;
  return {
    table: 'meeting_mail',
    columns: ['participant_id', 'method', 'sequence'],
    where: 'true',
    async mail(work, message) {
      const facts = await factsOf(work, message.participant_id);
      // Moved once more, or over, since it was put in line.
      if (!facts || facts.sequence !== message.sequence || facts.over) return null;
      const [language, id] = [message.language as Language, message.id];
      const answers = facts.outside && message.method === 'REQUEST';
      const link = answers
        ? `${origin}/mote/${await newLink(work, message.participant_id, new Date(facts.ends_at))}`
        : null;
      const invitation = {
        method: message.method,
        from: { name: facts.organiser, email: from },
        to: message.address,
      };
      const content = calendarText([asCalendar(facts, message.method)], {
        language,
        url: consoleUrl,
        invitation,
      });
      return {
        messageId: `<${id}@${hostname}>`,
        ...letter(facts, message, { language, link, consoleUrl }),
        calendar: { method: message.method, content },
      };
    },
  };
}

async function factsOf(work: Work, participantId: string): Promise<Facts | null> {
  const [facts] = await work.sql<Facts>(
    `select m.id, m.starts_at, m.ends_at, m.changed_at, m.sequence, m.ends_at <= $2 as over, x.kind = 'OUTSIDE' as outside,
            case when a.patient_id is null then c.place end as place, o.given_name || ' ' || o.family_name as organiser,
            case when a.patient_id is null then u.name end as organisation
       from meeting_participant x join meeting m on m.id = x.meeting_id join person o on o.id = m.organiser_id
       join unit u on u.id = m.root_id left join meeting_content c on c.meeting_id = m.id
       left join address_protection a on a.patient_id = m.patient_id and a.ended_at is null
      where x.id = $1`,
    [participantId, work.now],
  );
  return facts ?? null;
}

const asCalendar = (facts: Facts, method: string) => ({
  id: facts.id,
  startsAt: new Date(facts.starts_at),
  endsAt: new Date(facts.ends_at),
  stamp: new Date(facts.changed_at),
  sequence: facts.sequence,
  cancelled: method === 'CANCEL',
  place: facts.place,
});

function letter(
  facts: Facts,
  { method }: Message,
  to: { language: Language; link: string | null; consoleUrl: string },
): Pick<Mail, 'subject' | 'text'> {
  const words = MEETING_WORDS[to.language];
  const time = timeInWords(new Date(facts.starts_at), new Date(facts.ends_at), to.language);
  const first = method === 'CANCEL' ? words.off : facts.sequence > 0 ? words.moved : words.called;
  const caller = [facts.organiser, facts.organisation].filter(Boolean).join(', ');
  const lines = [
    `${words.when}: ${time}`,
    facts.place ? `${words.where}: ${facts.place}` : words.askWhere,
    `${words.who}: ${caller}`,
  ];
  const answer = to.link
    ? [`${words.answerHere}\n${to.link}`, words.onlyYou]
    : facts.outside
      ? []
      : [`${words.readMore}\n${to.consoleUrl}`];
  return { subject: words.title, text: `${[first, lines.join('\n'), ...answer].join('\n\n')}\n` };
}
