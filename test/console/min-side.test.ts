import type { MeQuery, MyAccessFragment } from '../../admin/src/gql/operations.js';
import { askedOf, byDay, looksOf, saidOf, spanOf, unmaskingsOf } from '../../admin/src/min-side/looks.js';
import { instantsOf, periodOf, withPeriod } from '../../admin/src/min-side/period.js';
import { ownGrants, undoubted } from '../../admin/src/layout/citizen/roles.js';

const KLOK = { id: 'klok', name: 'Klok Kornblomst' };
let made = 0;

function entry(more: Partial<MyAccessFragment> = {}): MyAccessFragment {
  return {
    id: String((made += 1)),
    at: '2026-11-23T13:32:10.120Z',
    by: 'STAFF',
    role: 'COORDINATOR',
    action: 'READ',
    purpose: 'COORDINATION',
    relation: 'COORDINATES',
    decision: 'PERMIT',
    thingInWords: 'fristene dine',
    whatInWords: 'så fristene dine',
    whyInWords: 'fordi vedkommende er koordinator for deg',
    resourceIds: ['a'],
    requestId: 'r',
    actorPseudonym: 'P-0123456789AB',
    allowed: ['READ', 'ASK'],
    actor: KLOK,
    unit: null,
    breakGlass: null,
    unmasking: null,
    ...more,
  };
}

describe('What somebody did, to whom it was about', () => {
  it('is one line for a person and a minute, whatever the log has rows for', () => {
    const looks = looksOf([
      entry({ resourceIds: ['a', 'b'] }),
      entry({ at: '2026-11-23T13:32:10.090Z', resourceIds: ['b', 'c'] }),
      entry({ thingInWords: 'forløpet ditt', at: '2026-11-23T13:32:01.000Z' }),
      entry({ at: '2026-11-23T13:31:59.000Z' }),
      entry({ at: '2026-11-23T13:31:59.000Z', actor: { id: 'snill', name: 'Snill Sisik' } }),
    ]);
    expect(looks.map(({ entries }) => entries.length)).toEqual([3, 1, 1]);
    expect(saidOf(looks[0]!)).toEqual([
      {
        saw: [
          { thing: 'fristene dine', count: 3 },
          { thing: 'forløpet ditt', count: 1 },
        ],
        why: 'fordi vedkommende er koordinator for deg',
      },
    ]);
    expect(spanOf(looks[0]!)).toEqual({ from: '2026-11-23T13:32:01.000Z', to: '2026-11-23T13:32:10.121Z' });
  });

  it('keeps apart what was refused and what was opened in an emergency', () => {
    const looks = looksOf([
      entry(),
      entry({
        decision: 'DENY',
        whatInWords: 'prøvde å se fristene dine, men fikk det ikke',
        whyInWords: null,
      }),
      entry({ relation: 'BREAK_GLASS' }),
    ]);
    expect(looks.map(({ refused, emergency }) => [refused, emergency])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(saidOf(looks[1]!)).toEqual([
      { did: 'prøvde å se fristene dine, men fikk det ikke', opened: false, why: null, times: 1 },
    ]);
  });

  it('tells acts from looks, and says how many times the same was done, whatever rows it left', () => {
    const sent = { action: 'SUBMIT' as const, whatInWords: 'sendte (henvisningen din)', whyInWords: null };
    const [look] = looksOf([entry(sent), entry(), entry(sent), entry({ ...sent, requestId: 'again' })]);
    expect(saidOf(look!)).toEqual([
      { did: 'sendte (henvisningen din)', opened: false, why: null, times: 2 },
      expect.objectContaining({ saw: [{ thing: 'fristene dine', count: 1 }] }),
    ]);
  });

  it('says once who asked whom one is, in their own words, and not to whoever reads it', () => {
    const unmasking = {
      id: 'u',
      status: null,
      ground: null,
      reason: 'x',
      requestedBy: null,
      decidedBy: null,
    };
    const rows = [entry({ action: 'UNMASK', unmasking }), entry({ action: 'UNMASK', unmasking })];
    const [look] = looksOf(rows);
    expect([saidOf(look!), unmaskingsOf(look!)]).toEqual([[], [unmasking]]);
    expect(unmaskingsOf({ ...look!, by: 'OWN' })).toEqual([]);
  });

  it('can be asked about where it was of staff and the API allows it, and an emergency first', () => {
    const opening = { id: 'b', ground: null, reason: 'x', status: null, outcome: null };
    const [look] = looksOf([
      entry({ relation: 'BREAK_GLASS' }),
      entry({ relation: 'BREAK_GLASS', breakGlass: opening }),
    ]);
    expect(askedOf(look!)?.breakGlass).toEqual(opening);
    expect(askedOf(looksOf([entry({ by: 'RELATIVE' })])[0]!)).toBeUndefined();
    expect(askedOf(looksOf([entry({ allowed: ['READ'] })])[0]!)).toBeUndefined();
  });

  it('stands under its day, in the order of the log', () => {
    const looks = looksOf([
      entry(),
      entry({ at: '2026-11-22T23:10:00.000Z' }),
      entry({ at: '2026-11-22T21:00:00.000Z' }),
    ]);
    const oslo = (at: string) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(at));
    expect(byDay(looks, oslo).map(({ day, looks: some }) => [day, some.length])).toEqual([
      ['2026-11-23', 2],
      ['2026-11-22', 1],
    ]);
  });
});

describe('A period that somebody chose', () => {
  it('comes back from its address, which says nothing else', () => {
    const own = { name: 'own' as const, first: '2026-10-01', last: '2026-10-31' };
    const params = withPeriod(new URLSearchParams('by=OWN'), own);
    expect(periodOf(params)).toEqual(own);
    expect(instantsOf(own)).toEqual({ from: '2026-10-01T00:00:00+02:00', to: '2026-11-01T00:00:00+01:00' });
    expect(withPeriod(params, { name: '90' }).toString()).toBe('by=OWN');
    expect(periodOf(new URLSearchParams('period=own&first=Kari&last=2026-1'))).toEqual({ name: 'own' });
    expect(instantsOf({ name: 'all' })).toEqual({});
  });
});

describe('Whose page opens', () => {
  type Grant = MeQuery['me']['grants'][number];
  const grant = (id: string, role: string) => ({ id, role }) as Grant;
  const me = (...grants: Grant[]) => ({ grants, grant: null });

  it('is one’s own before a child’s, without a question to whoever has no work here', () => {
    const several = me(grant('kin', 'NEXT_OF_KIN'), grant('child', 'PARENT'), grant('self', 'PATIENT'));
    expect(ownGrants(several).map(({ id }) => id)).toEqual(['self', 'child', 'kin']);
    expect(undoubted(several)?.id).toBe('self');
    expect(undoubted(me(grant('self', 'PATIENT'), grant('work', 'GP')))).toBeUndefined();
  });
});
