import { v7 } from 'uuid';
import { compose, type LetterFacts } from './compose.js';
import { Letter } from './letter.entity.js';
import { complaintText, deadlineText } from './letter.settings.js';
import { LetterDelivery, LetterKind, LetterRecipient } from './letter.type.js';
import { tellOfLetter } from './notice.acts.js';
import { Unit } from '../organisation/unit.entity.js';
import { Channel, Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { LANGUAGES, type Language } from '../platform/context.js';
import { AssessmentOutcome, type ReferralAssessment } from '../referral/referral-parts.entity.js';
import type { Referral } from '../referral/referral.entity.js';
import { settingOf } from '../setting/setting.questions.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/**
 * The letters of an assessment, in its own transaction: to the patient, and copies to who referred and to the GP. Gives the
 * patient's. What a letter says stands from then on, whatever changes.
 */
export async function writeLetters(
  work: Work,
  referral: Referral,
  assessment: ReferralAssessment,
  asked: Language | null = null,
): Promise<string> {
  const patient = await work.em.findOneOrFail(Patient, { id: referral.patient.id });
  const unit = await work.em.findOneOrFail(Unit, { id: referral.toUnit.id });
  const facts = await factsOf(work, { referral, assessment, unit });
  const language = asked ?? languageOf(patient.language);
  const written = (recipient: LetterRecipient, more: Partial<Letter>): Letter =>
    work.em.create(Letter, {
      ...{ id: v7(), patient, referral, kind: facts.kind, recipient, language, recipientName: null },
      ...{ ...compose(facts, recipient, language), madeAt: work.now, printedAt: null, printedBy: null },
      ...{ madeBy: work.em.getReference(Person, work.principal.personId), ...more },
    } as never);
  const own = written(LetterRecipient.PATIENT, { delivery: deliveryTo(patient) });
  const copies = (await copiesOf(work, referral, patient)).map(({ recipient, person, name }) => ({
    person,
    letter: written(recipient, {
      recipientName: name,
      delivery: person ? LetterDelivery.DIGITAL : LetterDelivery.PRINT,
    }),
  }));
  work.em.persist([own, ...copies.map(({ letter }) => letter)]);
  await work.em.flush();
  await tellOfLetter(work, { letter: own, patient, rootId: unit.organisation.id, copies });
  return own.id;
}

/** Whoever has no way in gets paper; a call is made by staff, who have the letter in hand. */
function deliveryTo({ preferredChannel, personId }: Patient): LetterDelivery {
  if (!personId || [Channel.LETTER, Channel.PHONE].includes(preferredChannel)) return LetterDelivery.PRINT;
  return preferredChannel === Channel.SMS ? LetterDelivery.SMS : LetterDelivery.DIGITAL;
}

/** In the patient's language where the letters have it, else in bokmål. */
function languageOf(tag: string): Language {
  const [first] = tag.toLowerCase().split('-');
  return LANGUAGES.find((each) => each === first) ?? 'nb';
}

interface About {
  referral: Referral;
  assessment: ReferralAssessment;
  unit: Unit;
}

async function factsOf(work: Work, { referral, assessment, unit }: About): Promise<LetterFacts> {
  const rootId = unit.organisation.id;
  const [names] = await work.sql<{ assessed_by: string; coordinator: string | null } & Row>(
    `select p.given_name || ' ' || p.family_name as assessed_by,
            (select c.given_name || ' ' || c.family_name from pathway w join assignment a on a.case_id = w.id and a.side = 'SPECIALIST'
               and a.kind = 'COORDINATOR' and a.accountable join person c on c.id = a.person_id
              where w.referral_id = $2 limit 1) as coordinator
       from person p where p.id = $1`,
    [assessment.decidedBy.id, referral.id],
  );
  return {
    kind: assessment.outcome === AssessmentOutcome.ACCEPT ? LetterKind.RIGHT_GRANTED : LetterKind.REJECTION,
    unit: unit.name,
    phone: unit.phone,
    assessedBy: names?.assessed_by ?? '',
    coordinator: names?.coordinator ?? null,
    latestStart: assessment.latestStart,
    reason: assessment.reason,
    recommendation: assessment.recommendation,
    deadlineText: await settingOf(work, deadlineText, rootId),
    complaintText: await settingOf(work, complaintText, rootId),
  };
}

interface Copy {
  recipient: LetterRecipient;
  person: string | null;
  name: string | null;
}

/** To who referred; and to the GP, where that is another and the patient has not objected to sharing. */
async function copiesOf(work: Work, referral: Referral, patient: Patient): Promise<Copy[]> {
  const { externalReferrer, referrer } = referral;
  const outside =
    externalReferrer && [externalReferrer.name, externalReferrer.unit].filter(Boolean).join(', ');
  const copies: Copy[] = [];
  if (referrer || outside)
    copies.push({
      recipient: LetterRecipient.REFERRER,
      person: referrer?.id ?? null,
      name: referrer ? null : outside,
    });
  const [row] = await work.sql<{ objected: boolean }>(`select app.objected($1, 'REFERRAL') as objected`, [
    patient.id,
  ]);
  const gp = patient.gp?.id ?? null;
  if (!row?.objected && (gp || patient.gpExternal) && gp !== (referrer?.id ?? ''))
    copies.push({ recipient: LetterRecipient.GP, person: gp, name: gp ? null : patient.gpExternal });
  return withoutBlocked(work, patient.id, copies);
}

/** Whom the patient has closed the record to gets no copy, and is not told that there was one. */
async function withoutBlocked(work: Work, patientId: string, copies: Copy[]): Promise<Copy[]> {
  const people = copies.flatMap(({ person }) => person ?? []);
  if (!people.length) return copies;
  const closed = await work.sql<{ person: string }>(
    `select p.id as person from person p where p.id = any($2) and exists (
       select from block b where b.patient_id = $1 and b.valid_from <= $3 and (b.valid_to is null or b.valid_to > $3)
         and (b.subject_id = p.id or b.subject_id in (select c.ancestor_id from role_grant g
              join unit_closure c on c.descendant_id = g.unit_id where g.person_id = p.id
               and g.valid_from <= $3 and (g.valid_to is null or g.valid_to > $3))))`,
    [patientId, people, work.now],
  );
  const blocked = closed.map(({ person }) => person);
  return copies.filter(({ person }) => !person || !blocked.includes(person));
}
