import { readFileSync } from 'node:fs';
import { INDICATORS } from '../../api/src/statistics/populations.js';
import { AIMS } from '../../seeds/reference/aims.js';
import { indicatorPage } from '../../seeds/reference/indicator-page.js';
import { readReference } from '../../seeds/reference/read.js';

const reference = readReference();

describe('The indicators in words', () => {
  it('stand in docs/indicators.md as the data have them (npm run docs writes it)', () => {
    expect(readFileSync('docs/indicators.md', 'utf8')).toBe(indicatorPage(reference));
  });

  it('are those that are counted, and every aim of the scheme has some', () => {
    expect(reference.indicators.map((row) => row.key).sort()).toEqual([...INDICATORS.keys()].sort());
    expect(reference.catalogue.aims).toHaveLength(AIMS.length);
    for (const aim of AIMS) expect(reference.indicators.some((row) => row.aim === aim)).toBe(true);
  });

  it('say of each what is counted and where it is from; nothing national has a target that no source gives', () => {
    for (const row of reference.indicators) {
      expect([row.key, row.source.length > 0]).toEqual([row.key, true]);
      expect(new Set(Object.values(row.counted)).size).toBe(3);
      if (!row.national) expect([row.key, row.targetPercent]).toEqual([row.key, null]);
    }
    const targets = reference.indicators.flatMap(({ key, targetPercent }) =>
      targetPercent === null ? [] : [[key, targetPercent]],
    );
    expect(targets).toEqual([
      ['ASSESSMENT_WITHIN_TIME', 80],
      ['EPIKRISE_1D_PHV_ADULT', 70],
      ['EPIKRISE_7D_PHV_ADULT', 100],
    ]);
  });
});
