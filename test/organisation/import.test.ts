import { done, problemsOf } from '../support/act.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor, type Answer } from '../support/world.js';

const IMPORT = `mutation($input: ImportUnitsInput!) { importUnits(input: $input) {
  written basis ignored rows { line name status unitId changes { column from to } problems { column rule message } } } }`;

interface Row {
  line: number;
  name: string;
  status: string;
  unitId: string | null;
  changes: { column: string; from: string; to: string }[];
  problems: { column: string | null; rule: string; message: string }[];
}
interface Import {
  written: boolean;
  basis: string;
  ignored: string[];
  rows: Row[];
}

describe('Units out of a file', () => {
  let world: World;
  let r: Region;
  let admin: Actor;
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    admin = await world.staff('ADMINISTRATOR', r.municipality);
  });
  afterAll(() => world.stop());

  const send = (content: string, more: object = {}, by: Actor = admin): Promise<Answer> =>
    world.api(by).run(IMPORT, { input: { content, dryRun: true, ...more } });
  const shown = async (content: string, by: Actor = admin) =>
    done(await send(content, {}, by)).importUnits as Import;
  const carriedOut = async (content: string, more: object = {}) => {
    const { basis } = await shown(content);
    return done(await send(content, { dryRun: false, basis, ...more })).importUnits as Import;
  };
  const said = ({ rows }: Import) =>
    rows.map(({ line, status, problems }) =>
      [line, status, ...problems.map(({ column, rule }) => `${column ?? '-'} ${rule}`)].join(' '),
    );
  const units = () =>
    world.db.sql<{ name: string; parent: string | null; phone: string | null; version: number }>(
      `select u.name, p.name as parent, u.phone, u.version from unit u left join unit p on p.id = u.parent_id order by u.name, u.id`,
    );

  it('are shown line by line without a trace, and then made so once, however often they are sent', async () => {
    const file = `\uFEFFNavn;Slag;Overordnet;Telefon;E-post;I katalogen;Merknad
Boteamet;Kommunal tjeneste;Helse og omsorg;33 00 00 01;bo@elvestad.invalid;ja;x
Helse og omsorg;Kommunal tjeneste;Elvestad;;;;
Mestringsenheten;;;33 00 00 99;;;
Elvestad;Kommune;;;;;
`;
    const before = await units();
    const preview = await shown(file);
    expect(said(preview)).toEqual(['2 NEW', '3 NEW', '4 CHANGED', '5 UNCHANGED']);
    expect(preview).toMatchObject({ written: false, ignored: ['Merknad'] });
    expect(preview.rows[0]?.unitId).toBeNull();
    expect(preview.rows[2]?.changes).toEqual([{ column: 'Telefon', from: '', to: '33 00 00 99' }]);
    expect(await units()).toEqual(before);

    const { basis } = preview;
    const input = { dryRun: false, basis };
    const made = done(await send(file, input)).importUnits as Import;
    expect(made.written).toBe(true);
    expect(said(made)).toEqual(said(preview));
    expect(await units()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Boteamet', parent: 'Helse og omsorg', phone: '33 00 00 01' }),
        expect.objectContaining({ name: 'Helse og omsorg', parent: 'Elvestad' }),
        expect.objectContaining({ name: 'Mestringsenheten', phone: '33 00 00 99' }),
      ]),
    );
    const after = await units();
    const again = done(await send(file, input)).importUnits as Import;
    expect(said(again)).toEqual(['2 UNCHANGED', '3 UNCHANGED', '4 UNCHANGED', '5 UNCHANGED']);
    expect(again.written).toBe(false);
    expect(await units()).toEqual(after);

    const log = (
      await world.log<{ operation: string; action: string; category: string; resource_ids: string[] }>()
    ).filter(({ action }) => action === 'IMPORT');
    expect(log.map(({ resource_ids }) => resource_ids.length)).toEqual([1, 3, 1]);
    expect(JSON.stringify(log)).not.toMatch(/Boteamet|33 00/);
  });

  it('are carried out as they were shown, or not at all: what changed meanwhile is noticed', async () => {
    const file = 'Navn;Telefon\nMestringsenheten;33 00 00 11\n';
    const { basis } = await shown(file);
    const changed = await world
      .api(admin)
      .run('mutation($input: UpdateUnitInput!) { updateUnit(input: $input) { id } }', {
        input: { id: r.service, email: 'ny@elvestad.invalid' },
      });
    expect(changed.errors).toBeUndefined();
    const answer = await send(file, { dryRun: false, basis });
    expect(answer.code).toBe('CONFLICT');
    expect(answer.errors?.[0]?.message).toContain('siden forhåndsvisningen');
    expect((await send(file, { dryRun: false, basis: basis.replace(/./, '0') })).code).toBe('CONFLICT');
    expect(problemsOf(await send(file, { dryRun: false }))).toEqual([['basis', 'REQUIRED']]);
    // Another file under the same preview.
    const { basis: newer } = await shown(file);
    expect((await send(`${file}Ny;`, { dryRun: false, basis: newer })).code).toBe('CONFLICT');
    expect((await carriedOut(file)).written).toBe(true);
  });

  it('are refused line by line, each with its column and rule, and all of them unless one leaves those out', async () => {
    const file = `Navn;Slag;Overordnet;Telefon;Organisasjonsnummer;Forløp;Stenges
Avvist;Kommunal tjeneste;Elvestad;ring meg;;;
Under avvist;Kommunal tjeneste;Avvist;;;;
Uten slag;;Elvestad;;;;
Ukjent slag;Bingo;Elvestad;;;;
Uten noen over;Kommunal tjeneste;;;;;
Ukjent over;Kommunal tjeneste;Ingensteds;;;;
Fremmed over;Seksjon;${r.trust};;;;
Feil nummer;Kommunal tjeneste;Elvestad;;123456789;;
Forløp;Kommunal tjeneste;Elvestad;;;FINNES_IKKE;
Mestringsenheten;Seksjon;;;;;
;Kommunal tjeneste;Elvestad;;;;
Finnes ikke;;;;;;ja
Mestringsenheten;;;;;;kanskje
Elvestad;;;;;;ja
Grei;Kommunal tjeneste;Elvestad;;;;
Grei;Kommunal tjeneste;Elvestad;;;;
`;
    const before = await units();
    const preview = await shown(file);
    expect(said(preview)).toEqual([
      '2 REFUSED Telefon PHONE',
      '3 REFUSED Overordnet PARENT_REFUSED',
      '4 REFUSED Slag REQUIRED',
      '5 REFUSED Slag UNIT_KIND',
      '6 REFUSED Overordnet REQUIRED',
      '7 REFUSED Overordnet UNKNOWN',
      '8 REFUSED Overordnet WRONG_ORGANISATION',
      '9 REFUSED Organisasjonsnummer ORGANISATION_NUMBER',
      '10 REFUSED Forløp UNKNOWN',
      '11 REFUSED Slag KIND_STAYS',
      '12 REFUSED Navn EMPTY',
      '13 REFUSED Stenges NO_SUCH_UNIT',
      '14 REFUSED Stenges YES_NO',
      '15 REFUSED Stenges UNIT_IN_USE',
      '16 NEW',
      '17 REFUSED Navn SAME_AS_LINE',
    ]);
    expect(preview.rows[15]?.problems[0]?.message).toBe('gjelder den samme enheten som linje 16');
    expect((await carriedOut(file)).written).toBe(false);
    expect(await units()).toEqual(before);
    const some = await carriedOut(file, { skipRefused: true });
    expect(some.written).toBe(true);
    expect(said(some)).toEqual(said(preview));
    expect(await units()).toHaveLength(before.length + 1);
  });

  it('are moved and closed by the verbs, from below, and never in a ring', async () => {
    await carriedOut(`Navn;Slag;Overordnet
Øst;Kommunal tjeneste;Elvestad
Vest;Kommunal tjeneste;Øst
Nord;Kommunal tjeneste;Vest
`);
    const ids = new Map(
      (await world.db.sql<{ id: string; name: string }>('select id, name from unit')).map((u) => [
        u.name,
        u.id,
      ]),
    );
    const of = (name: string) => ids.get(name) as string;
    // Above what stands below it, once that has moved away in the same file.
    const turned = `Enhets-id;Navn;Overordnet\n${of('Øst')};Øst;${of('Vest')}\n${of('Vest')};Vest;Elvestad\n`;
    const moved = await carriedOut(turned);
    expect(said(moved)).toEqual(['2 CHANGED', '3 CHANGED']);
    expect(moved.rows[0]?.changes).toEqual([{ column: 'Overordnet', from: 'Elvestad', to: 'Vest' }]);
    const ring = `Enhets-id;Navn;Overordnet\n${of('Øst')};Øst;${of('Nord')}\n${of('Nord')};Nord;${of('Øst')}\n`;
    expect(said(await shown(ring))).toContain('3 REFUSED Overordnet CYCLE');
    expect(said(await shown(`Enhets-id;Navn;Overordnet\n${of('Vest')};Vest;Nord\n`))).toEqual([
      '2 REFUSED Overordnet CYCLE',
    ]);
    const fresh = 'Navn;Slag;Overordnet\nA;Kommunal tjeneste;B\nB;Kommunal tjeneste;A\n';
    expect(said(await shown(fresh))).toEqual([
      '2 REFUSED Overordnet PARENT_REFUSED',
      '3 REFUSED Overordnet CYCLE',
    ]);
    const closing = 'Navn;Stenges\nVest;ja\nØst;ja\nNord;ja\n';
    expect(said(await shown('Navn;Stenges\nVest;ja\n'))).toEqual(['2 REFUSED Stenges UNIT_IN_USE']);
    expect(
      (await carriedOut(`Navn;Overordnet;Stenges\nNord;Vest;ja\nØst;Vest;ja\nVest;Elvestad;ja\n`)).written,
    ).toBe(true);
    expect(said(await shown(closing))).toEqual(['2 UNCHANGED', '3 UNCHANGED', '4 UNCHANGED']);
    expect(said(await shown(`Enhets-id;Navn\n${of('Vest')};Vestre\n`))).toEqual(['2 REFUSED - CLOSED_UNIT']);
  });

  it('that are somebody else’s are not touched, and nobody but who may by hand sends a file', async () => {
    const foreign = `Enhets-id;Navn;Telefon\n${r.section};DPS Elvestad;33 00 00 66\n`;
    expect(said(await shown(foreign))).toEqual(['2 REFUSED Enhets-id WRONG_ORGANISATION']);
    expect((await carriedOut(foreign, { skipRefused: true })).written).toBe(false);
    expect(said(await shown('Navn;Slag\nNy kommune;Kommune\n'))).toEqual(['2 REFUSED Overordnet REQUIRED']);
    for (const by of [r.leader, r.caseWorker, r.auditor, r.clinician])
      expect((await send(foreign, {}, by)).code).toBe('FORBIDDEN');
    expect(said(await shown('Navn;Slag;Overordnet\nKEs;Kommunal tjeneste;Elvestad\n', r.ke))).toEqual([
      '2 NEW',
    ]);
    // The installation's administrator makes organisations, and may change no unit of one.
    const installation = await world.staff('ADMINISTRATOR', null);
    const both = `Enhets-id;Navn;Slag;Telefon\n;Nordvik;Kommune;\n${r.service};Mestringsenheten;;33 00 00 77\n`;
    expect(said(await shown(both, installation))).toEqual([
      '2 NEW',
      '3 REFUSED Enhets-id WRONG_ORGANISATION',
    ]);
  });

  it('in a file that is hostile, broken or none at all are refused calmly', async () => {
    const refused = async (content: string) => problemsOf(await send(content));
    expect(await refused('Navn;Slag\nBo\u0000team;Seksjon\n')).toEqual([['content', 'CONTROL_CHARACTER']]);
    expect(await refused('Navn;Slag\nB\ufffdteam;Seksjon\n')).toEqual([['content', 'NOT_UTF8']]);
    expect(await refused('Navn;Slag\n"Boteam;Seksjon\n')).toEqual([
      [expect.stringMatching(/^content/), 'CSV'],
    ]);
    expect(await refused('Slag;Telefon\nSeksjon;1\n')).toEqual([['content.name', 'COLUMN_MISSING']]);
    expect(await refused('Navn;navn\na;b\n')).toEqual([['content.name', 'TWICE']]);
    expect(await refused('Navn;Slag\n')).toEqual([['content', 'NO_LINES']]);
    expect(await refused('')).toEqual([['content', 'EMPTY']]);
    expect(await refused(`Navn\n${'x\n'.repeat(501)}`)).toEqual([['content', 'TOO_MANY_LINES']]);
    expect(await refused(`Navn\n${'x'.repeat(200_001)}`)).toEqual([['content', 'TOO_LONG']]);
    expect(await refused('%PDF-1.7\nsome;thing\n')).toEqual([['content.name', 'COLUMN_MISSING']]);

    const hostile = `Navn;Slag;Overordnet;Telefon;Nettsted
"=HYPERLINK(""http://x.invalid"")";Kommunal tjeneste;Elvestad;;
@SUM(A1);Kommunal tjeneste;Elvestad;;
+cmd|' /C calc'!A0;Kommunal tjeneste;Elvestad;;
'=Stillhet;Kommunal tjeneste;Elvestad;'+47 33 00 00 00;
<script>alert(1)</script>;Kommunal tjeneste;Elvestad;+47 33 00 00 01;
${'å'.repeat(121)};Kommunal tjeneste;Elvestad;;
For mange;Kommunal tjeneste;Elvestad;;;;;x
`;
    const answer = await shown(hostile);
    expect(said(answer)).toEqual([
      '2 REFUSED Navn FORMULA',
      '3 REFUSED Navn FORMULA',
      '4 REFUSED Navn FORMULA',
      '5 NEW',
      '6 NEW',
      '7 REFUSED Navn TOO_LONG',
      '8 REFUSED - TOO_MANY_CELLS',
    ]);
    expect(answer.rows[3]?.name).toBe('=Stillhet');
  });

  it('of hundreds of lines are made at once, with one entry in the log', async () => {
    const many = Array.from({ length: 300 }, (_, i) => `Team ${i};Kommunal tjeneste;Elvestad`).join('\n');
    const file = `Navn;Slag;Overordnet\n${many}\n`;
    const made = await carriedOut(file);
    expect(made.rows.every(({ status }) => status === 'NEW')).toBe(true);
    const log = await world.log<{ action: string; resource_ids: string[] }>();
    expect(
      log.filter(({ action, resource_ids }) => action === 'IMPORT' && resource_ids.length === 300),
    ).toHaveLength(1);
  });
});
