import { filterOf, logAddress, paramsOf } from '../../admin/src/access-log/search.js';
import { stateOf } from '../../admin/src/access-log/seal/state.js';

describe('A search of the access log', () => {
  it('comes back from its address as it went there', () => {
    const filter = {
      actor: '0199-a',
      pseudonym: 'P-0123456789AB',
      role: ['GP' as const, 'CLINICIAN' as const],
      decision: 'DENY' as const,
      from: '2026-11-01T00:00:00+01:00',
    };
    const [, query] = logAddress(filter).split('?');
    expect(filterOf(new URLSearchParams(query))).toEqual(filter);
  });

  it('says nothing in the address of what is not looked for, and takes nothing from it that is no filter', () => {
    expect(paramsOf({ role: [], actor: null, from: undefined }).toString()).toBe('');
    expect(filterOf(new URLSearchParams('name=Kari&role=&order=AT_ASC&after=x'))).toEqual({});
  });
});

describe('The seal of the log', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const MOMENTS_AGO = '2026-11-23T11:59:58Z';
  const at = (
    signedAt: string | null,
    sealed: number,
    signed: number,
    caughtUpAt: string | null = MOMENTS_AGO,
    unsignedSince: string | null = null,
  ) => stateOf({ sealed, signed, signedAt, caughtUpAt, unsignedSince, broken: false }, now);

  it('is whole when all is signed, however long ago', () => {
    expect(at('2026-11-20T12:00:00Z', 7, 7)).toBe('WHOLE');
  });
  it('waits for its next signature, without alarm after a quiet night', () => {
    expect(at('2026-11-23T11:59:00Z', 8, 7)).toBe('WAITING');
    expect(at('2026-11-22T18:00:00Z', 8, 7)).toBe('WAITING');
  });
  it('is late when nobody has kept up with what is written', () => {
    expect(at('2026-11-23T11:59:00Z', 7, 7, '2026-11-23T11:54:00Z')).toBe('LATE');
    expect(at('2026-11-23T11:59:00Z', 7, 7, null)).toBe('LATE');
  });
  it('is unsigned when what is sealed has waited for its signature for more than two minutes', () => {
    const night = '2026-11-22T18:00:00Z';
    expect(at(night, 8, 7, MOMENTS_AGO, '2026-11-23T11:58:30Z')).toBe('WAITING');
    expect(at(night, 8, 7, MOMENTS_AGO, '2026-11-23T11:57:30Z')).toBe('UNSIGNED');
  });
  it('is not called whole before there is one', () => {
    expect(at(null, 0, 0, null)).toBe('NONE');
  });
  it('is broken before all else', () => {
    const whole = {
      unsignedSince: null,
      sealed: 7,
      signed: 7,
      signedAt: MOMENTS_AGO,
      caughtUpAt: MOMENTS_AGO,
    };
    expect(stateOf({ ...whole, broken: true }, now)).toBe('BROKEN');
  });
});
