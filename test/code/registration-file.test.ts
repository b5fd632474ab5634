import 'reflect-metadata';
import { parse } from 'csv-parse/sync';
import { ExportFormat } from '../../api/src/code/export.inputs.js';
import { registrationFile, type ExportedRegistration } from '../../api/src/code/registration-file.js';

const row = (more: Partial<ExportedRegistration> = {}): ExportedRegistration => ({
  registrationId: 'a',
  patientId: 'b',
  pathwayId: 'c',
  pathwayKey: 'TSB',
  edition: null,
  pathwayCodeSystem: null,
  pathwayCode: null,
  unitId: null,
  eventKind: 'EVALUATION',
  codeSystem: null,
  code: null,
  combinedCode: null,
  codeStatus: 'NOT_FOUND',
  text: null,
  requirement: null,
  occurredAt: '2023-03-06T09:00:00Z',
  registeredAt: '2023-03-06T09:00:00Z',
  ...more,
});
const read = (bytes: Buffer) => parse(bytes, { columns: true, bom: true }) as Record<string, string>[];

describe('A file of registrations', () => {
  it.each(['=1+1', '+47', '-2', '@SUM(A1)', '\t=1', '\r=1'])('makes %j inert in CSV', async (code) => {
    const { bytes } = await registrationFile([row({ code })], ExportFormat.CSV);
    expect(read(bytes)[0]?.code).toBe(`'${code}`);
  });

  it('keeps commas, quotes, line breaks and Norwegian letters as they are', async () => {
    const text = 'Bærum, "øst"\nog ås';
    expect(read((await registrationFile([row({ text })], ExportFormat.CSV)).bytes)[0]?.text).toBe(text);
    const { bytes } = await registrationFile([row({ text })], ExportFormat.JSON_LINES);
    expect(bytes.toString().split('\n')).toHaveLength(2);
    expect((JSON.parse(bytes.toString()) as ExportedRegistration).text).toBe(text);
  });

  it('has its header once, however long it is, and also when it is empty', async () => {
    const many = Array.from({ length: 2500 }, (_each, i) => row({ registrationId: `r${i}` }));
    const rows = read((await registrationFile(many, ExportFormat.CSV)).bytes);
    expect(rows.map((each) => each.registrationId)).toEqual(many.map((each) => each.registrationId));
    const { bytes } = await registrationFile([], ExportFormat.CSV);
    expect(bytes.toString().trim().split(',')).toContain('codeStatus');
    expect((await registrationFile([], ExportFormat.JSON_LINES)).bytes).toHaveLength(0);
  });
});
