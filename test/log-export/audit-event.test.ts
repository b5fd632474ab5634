import { Action } from '../../api/src/authz/actions.js';
import { auditEvent } from '../../api/src/log-export/audit-event.js';
import type { ExportedEntry } from '../../api/src/log-export/exported-entry.js';
import { faults, type Event } from './profile-check.js';

const entry: ExportedEntry = {
  id: '0199c2f0-0000-7000-8000-000000000001',
  at: '2026-11-23T09:00:00.123Z',
  actorId: '00000000-0000-4000-8000-000000000002',
  actorName: 'Behendig Bever',
  actorPseudonym: null,
  role: 'CLINICIAN',
  unitId: '00000000-0000-4000-8000-000000000003',
  unitName: 'DPS Elvestad',
  organisationId: '00000000-0000-4000-8000-000000000004',
  client: 'samlop-console',
  requestId: 'req-1',
  operation: 'PatientPage',
  action: 'READ',
  purpose: 'CARE',
  resourceType: 'Patient',
  resourceIds: ['00000000-0000-4000-8000-000000000005'],
  relation: 'TREATS',
  decision: 'PERMIT',
  rule: null,
  patientPseudonym: 'P-0123456789AB',
  breakGlassId: null,
  export: null,
};
const source = { name: 'Samløp', url: 'https://samlop.test' };
const event = (more: Partial<ExportedEntry> = {}): Event =>
  auditEvent({ ...entry, ...more }, source) as unknown as Event;
const profile = (of: Event): string | undefined => of.meta?.profile[0]?.split('.').pop();

describe('An entry as FHIR AuditEvent', () => {
  it.each([
    ['a look at one object', {}, 'PatientRead'],
    [
      'a look at a list',
      { resourceIds: ['00000000-0000-4000-8000-000000000005', '00000000-0000-4000-8000-000000000006'] },
      'PatientQuery',
    ],
    ['a search that found nothing', { resourceIds: [], patientPseudonym: null }, 'Query'],
    ['what somebody wrote first', { action: 'CREATE' }, 'PatientCreate'],
    ['what somebody changed', { action: 'END' }, 'PatientUpdate'],
    ['something that is nobody’s', { action: 'PUBLISH', patientPseudonym: null }, 'Update'],
    [
      'an export',
      { action: 'EXPORT', export: { count: 3, filter: 'from=2026-01-01', sha256: 'ab' } },
      'PatientQuery',
    ],
    [
      'the patient’s own look',
      {
        actorId: null,
        actorName: null,
        actorPseudonym: 'P-BA9876543210',
        role: 'PATIENT',
        organisationId: null,
        unitId: null,
        unitName: null,
        purpose: 'OWN',
      },
      'PatientRead',
    ],
    [
      'a job’s',
      { actorId: null, actorName: null, role: null, client: null, organisationId: null },
      'PatientRead',
    ],
  ])('fulfils the profile that it claims: %s', (_what, more, expected) => {
    const made = event(more);
    expect(profile(made)).toBe(expected);
    expect(faults(made)).toEqual([]);
  });

  it.each(Object.values(Action))('fulfils the profile that it claims, whatever was done: %s', (action) => {
    expect(faults(event({ action }))).toEqual([]);
  });

  it('claims no profile of success where it was refused, nor of one object where there are several', () => {
    const refused = event({ decision: 'DENY', rule: 'NOT_FOUND' });
    expect(refused).toMatchObject({ outcome: '4', outcomeDesc: 'NOT_FOUND' });
    expect(refused.meta).toBeUndefined();
    const two = ['00000000-0000-4000-8000-000000000005', '00000000-0000-4000-8000-000000000006'];
    expect(event({ action: 'UPDATE', resourceIds: two }).meta).toBeUndefined();
  });

  it('says who, why, by which request, and that no address is known, and names no patient', () => {
    const made = event();
    expect(made.agent[2]).toMatchObject({
      who: { identifier: { value: `urn:uuid:${entry.actorId}` }, display: 'Behendig Bever' },
      requestor: true,
      purposeOfUse: [{ coding: [{ code: 'TREAT' }, { system: 'urn:samlop:access-purpose', code: 'CARE' }] }],
    });
    expect(made.agent[0]?.network).toMatchObject({ extension: [{ valueCode: 'unknown' }] });
    expect(made.entity).toContainEqual(
      expect.objectContaining({
        what: { type: 'Patient', identifier: { system: 'urn:samlop:pseudonym', value: 'P-0123456789AB' } },
      }),
    );
    expect(made.entity[0]).toMatchObject({
      type: { code: 'XrequestId' },
      what: { identifier: { value: 'req-1' } },
    });
    expect(event({ actorId: null, actorName: null, actorPseudonym: 'P-1' }).agent[2]?.who).toEqual({
      identifier: { system: 'urn:samlop:pseudonym', value: 'P-1' },
    });
  });

  it('is told from one that is not in the profile', () => {
    const made = event();
    for (const [spoilt, fault] of [
      [{ ...made, action: 'C' }, 'action is C'],
      [{ ...made, agent: made.agent.slice(1) }, '0 agents client'],
      [{ ...made, entity: made.entity.slice(0, -1) }, '0 entities patient'],
      [{ ...made, recorded: undefined }, 'recorded is missing'],
    ] as const)
      expect(faults(spoilt as unknown as Event)).toContain(fault);
  });
});
