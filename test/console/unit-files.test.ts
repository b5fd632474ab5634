import { unitWords as nb } from '../../admin/src/i18n/nb.units.js';
import { unitWords as nn } from '../../admin/src/i18n/nn.units.js';
import { decode } from '../../admin/src/units/import/decode.js';
import { COLUMN_NAMES, unitFile } from '../../admin/src/units/import/template.js';
import { readUnitTable } from '../../api/src/organisation/unit-table.js';

const unit = (id: string, name: string, more: object = {}) => ({
  ...{ id, name, kind: 'SECTION' as const, parent: null, organisationNumber: null, municipalityNumber: null },
  ...{ municipalityName: null, phone: null, email: null, website: null, referralContact: null },
  ...{ fallbackContact: null, pathwayKeys: [], listed: false, ...more },
});
const bytes = (...all: number[]) => new Uint8Array(all);

describe('A file of units', () => {
  it('that the console gives is one that the API reads, word for word', () => {
    const units = [
      unit('1', 'Helse Ås', { kind: 'HEALTH_TRUST' }),
      unit('2', '=Rask; "hjelp"', { parent: { id: '1' }, phone: '+47 33 00 00 00', listed: true }),
      unit('3', 'Tvilling', { parent: { id: '2' }, pathwayKeys: ['TSB', 'PHV_ADULT'] }),
      unit('4', 'Tvilling', { parent: { id: '3' } }),
    ];
    const { lines, ignored, called } = readUnitTable(unitFile(units, (kind) => nb.unitKind[kind]));
    expect(ignored).toEqual([]);
    expect(lines.flatMap(({ problems }) => problems)).toEqual([]);
    expect(lines.map(({ text }) => text)).toEqual([
      { id: '1', name: 'Helse Ås' },
      { id: '2', name: '=Rask; "hjelp"', parent: 'Helse Ås', phone: '+47 33 00 00 00' },
      { id: '3', name: 'Tvilling', parent: '=Rask; "hjelp"' },
      // Two are called so.
      { id: '4', name: 'Tvilling', parent: '3' },
    ]);
    expect(lines.map(({ kind, listed }) => [kind, listed])).toEqual([
      ['HEALTH_TRUST', false],
      ['SECTION', true],
      ['SECTION', false],
      ['SECTION', false],
    ]);
    expect(lines[2]?.pathwayKeys).toEqual(['TSB', 'PHV_ADULT']);
    expect(called('close')).toBe(COLUMN_NAMES.at(-1));
  });

  it.each([
    ['bokmål', nb],
    ['nynorsk', nn],
  ])('may say the kinds in %s, and in capitals', (_language, { unitKind }) => {
    for (const [kind, word] of Object.entries(unitKind))
      for (const said of [kind, word, word.toUpperCase()])
        expect([said, readUnitTable(`navn,slag\nx,${said}`).lines[0]?.kind]).toEqual([said, kind]);
  });

  it('is read as what it was saved as, and a workbook is told from text', () => {
    expect(decode(new TextEncoder().encode('Blåbær'))).toEqual({ text: 'Blåbær', windows: false });
    expect(decode(bytes(0x42, 0x6c, 0xe5))).toEqual({ text: 'Blå', windows: true });
    expect(decode(bytes(0xff, 0xfe, 0x42, 0, 0xe5, 0))).toEqual({ text: 'Bå', windows: false });
    expect(decode(bytes(0x50, 0x4b, 3, 4, 20))).toEqual({ wrong: 'workbook' });
    expect(decode(bytes(0x41, 0, 0x42))).toEqual({ wrong: 'binary' });
    expect(decode(new Uint8Array(200_001).fill(0x41))).toEqual({ wrong: 'long' });
  });
});
