import type { ReferralStory } from './referral-story.js';
import type { Teller } from './teller.js';
import { Action } from '../../api/src/authz/actions.js';
import { blockAccess } from '../../api/src/consent/block.service.js';
import type { Content } from '../../api/src/consent/content.type.js';
import { grantConsent } from '../../api/src/consent/consent.service.js';
import { registerNextOfKin } from '../../api/src/patient/next-of-kin.service.js';
import { Channel } from '../../api/src/patient/patient.entity.js';
import { setPreferredChannel, transferMunicipality } from '../../api/src/patient/update-patient.service.js';
import { OnBehalfForm } from '../../api/src/platform/on-behalf.js';

/** Somebody is registered as next of kin; with parental responsibility where they are a child's parent. */
export function kin(
  teller: Teller,
  when: Date,
  by: string,
  { name, nationalId }: { name: string; nationalId: string },
  relationship: string,
  parent: boolean,
): void {
  teller.agenda.plan(when, async (now) => {
    await teller.act(now, by, 'registerNextOfKin', Action.REGISTER_NEXT_OF_KIN, (work) =>
      registerNextOfKin(work, {
        patientId: teller.id,
        name,
        nationalId,
        relationship,
        parentalResponsibility: parent,
        basis: parent ? 'folkeregisteret' : 'pasienten sier det',
      }),
    );
  });
}

export function consents(teller: Teller, when: Date, nationalId: string, contents: Content[]): void {
  teller.agenda.plan(when, async (now) => {
    const [person] = await teller.stage.query<{ person_id: string }>(
      'select person_id from person_identity where national_id = $1',
      [nationalId],
    );
    await teller.actAsPatient(now, 'grantConsent', Action.GRANT_CONSENT, (work) =>
      grantConsent(work, {
        patientId: teller.id,
        personId: (person as { person_id: string }).person_id,
        contents,
      }),
    );
  });
}

export function blocks(
  teller: Teller,
  when: Date,
  whom: { personId?: string; unitId?: string },
  reason: string | null = null,
): void {
  teller.agenda.plan(when, async (now) => {
    await teller.actAsPatient(now, 'blockAccess', Action.BLOCK, (work) =>
      blockAccess(work, { patientId: teller.id, ...whom, reason }),
    );
  });
}

export function letters(teller: Teller, when: Date, by: string): void {
  teller.agenda.plan(when, async (now) => {
    await teller.act(now, by, 'setPreferredChannel', Action.SET_PREFERRED_CHANNEL, (work) =>
      setPreferredChannel(work, {
        id: teller.id,
        preferredChannel: Channel.LETTER,
        onBehalf: { form: OnBehalfForm.ORAL, witness: null, document: null },
      }),
    );
  });
}

export function moves(teller: Teller, story: ReferralStory, when: Date, municipalityNumber: string): void {
  teller.agenda.plan(when, async (now) => {
    story.municipal.over = true;
    await teller.act(
      now,
      'koordinator.elvestad',
      'transferMunicipality',
      Action.TRANSFER_MUNICIPALITY,
      (work) => transferMunicipality(work, { id: teller.id, municipalityNumber }),
    );
  });
}
