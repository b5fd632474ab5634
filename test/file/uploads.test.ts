import { createServer, request as call, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { bomb, CATALOGUE, drawing, executable, PAGE, PAGES, pdf, photograph, rawPdf } from './made-files.js';
import { Threads, type Patient } from '../thread/threads.js';

interface Taken {
  id: string;
  mediaType: string;
  size: number;
  sha256: string;
}

describe('A file that is sent in', () => {
  let t: Threads;
  let patient: Patient;
  let thread: string;

  beforeAll(async () => {
    t = await Threads.start();
    patient = await t.patient();
    thread = await t.opened(t.r.clinician, patient, [patient, t.r.gp]);
  });
  afterAll(() => t.world.stop());

  const taken = async (bytes: Buffer, by = t.r.clinician): Promise<Taken> => {
    const answer = await t.upload(by, bytes);
    expect([answer.status, answer.text]).toEqual([201, expect.stringContaining('"id"')]);
    return answer.body as Taken;
  };
  const refused = async (bytes: Buffer, type?: string) => {
    const { status, body } = await t.upload(t.r.clinician, bytes, type);
    const { errors } = body as { errors: { extensions: { fields: { path: string; rule: string }[] } }[] };
    return [status, ...(errors?.[0]?.extensions.fields ?? []).flatMap(({ path, rule }) => [path, rule])];
  };
  const attach = (fileId: string, by = t.r.clinician, name = 'Vedtak') =>
    t.run(
      by,
      'addAttachment',
      'AddAttachmentInput',
      { threadId: thread, fileId, name },
      'id attachments { id name mediaType size sha256 }',
    );

  it('goes with a message to whoever may read that, and to nobody else', async () => {
    const bytes = await pdf();
    const file = await taken(bytes);
    expect((await t.fetch(t.r.gp, file.id)).status).toBe(404);
    const { data, errors } = await attach(file.id);
    expect(errors).toBeUndefined();
    expect(data.addAttachment.attachments).toEqual([
      { ...file, name: 'Vedtak.pdf', mediaType: 'application/pdf', size: bytes.length },
    ]);
    for (const one of [t.r.clinician, t.r.gp, patient]) {
      const answer = await t.fetch(one, file.id);
      expect([answer.status, bytes.equals(answer.body as Buffer)]).toEqual([200, true]);
      expect(answer.headers['content-disposition']).toContain('Vedtak.pdf');
      expect(answer.headers['content-type']).toContain('application/pdf');
    }
    expect((await t.fetch(t.r.caseWorker, file.id)).status).toBe(404);
    const log = await t.world.log<{
      resource_type: string;
      resource_ids: string[];
      decision: string;
      person_id: string;
    }>();
    const about = log.filter(
      (entry) => entry.resource_ids.includes(file.id) && entry.person_id === t.r.caseWorker.personId,
    );
    expect(about).toMatchObject([
      { resource_type: 'Attachment', decision: 'DENY', patient_ids: [patient.patientId] },
    ]);

    const message = data.addAttachment.id as string;
    await t.run(t.r.clinician, 'retractMessage', 'RetractMessageInput', { id: message });
    for (const one of [t.r.clinician, t.r.gp]) expect((await t.fetch(one, file.id)).status).toBe(404);
  });

  it('is used once, by whoever sent it, within a day', async () => {
    const file = await taken(await pdf());
    const rule = (answer: Awaited<ReturnType<typeof attach>>) =>
      answer.errors?.[0]?.extensions.fields?.map((field) => `${field.path} ${field.rule}`);
    expect(rule(await attach(file.id, t.r.gp))).toEqual(['attachments[0].fileId UNKNOWN']);
    const sent = await t.send(t.r.clinician, thread, 'Her er det', {
      attachments: [{ fileId: file.id, name: 'a/b.PDF' }],
    });
    expect(sent.errors).toBeUndefined();
    expect(rule(await attach(file.id))).toEqual(['attachments[0].fileId UNKNOWN']);
    const late = await taken(await pdf());
    t.world.clock.set('2026-11-24T09:00:00Z');
    expect(rule(await attach(late.id))).toEqual(['attachments[0].fileId UNKNOWN']);
    t.world.clock.set('2026-11-23T09:00:00Z');
  });

  it('is what is in it, whatever it is called', async () => {
    expect(await refused(executable(), 'application/pdf')).toEqual([400, 'file', 'FILE_TYPE']);
    expect(await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/png')).toEqual([
      400,
      'file',
      'FILE_TYPE',
    ]);
    expect(await refused(Buffer.from(''))).toEqual([400, 'file', 'FILE_TYPE']);
    expect(await refused(Buffer.from('%PDF-1.7 and nothing more'))).toEqual([400, 'file', 'FILE_UNREADABLE']);
    expect((await taken(await drawing())).mediaType).toBe('image/png');
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['a script', () => pdf((d) => d.addJavaScript('x', 'app.alert(1)')), 'FILE_ACTIVE'],
    ['a script, unpacked', () => pdf((d) => d.addJavaScript('x', 'app.alert(1)'), false), 'FILE_ACTIVE'],
    ['another file', () => pdf((d) => d.attach(Buffer.from('MZ'), 'x.exe')), 'FILE_ACTIVE'],
    [
      'a program to start',
      () =>
        pdf((d) =>
          d.catalog.set(PDFName.of('OpenAction'), d.context.obj({ S: 'Launch', F: PDFString.of('cmd.exe') })),
        ),
      'FILE_ACTIVE',
    ],
    [
      'a script under a name that is written otherwise',
      () =>
        Promise.resolve(
          rawPdf(CATALOGUE.replace('>>', '/OpenAction << /S /J#61vaScript /J#53 (x) >> >>'), PAGES, PAGE),
        ),
      'FILE_ACTIVE',
    ],
    [
      'a short name of a script on a page',
      () => Promise.resolve(rawPdf(CATALOGUE, PAGES, PAGE.replace('>>', '/AA << /O << /JS (x) >> >> >>'))),
      'FILE_ACTIVE',
    ],
    [
      'a lock',
      () => Promise.resolve(rawPdf(CATALOGUE, PAGES, PAGE, '<< /Type /X /Encrypt 5 0 R >>')),
      'FILE_ENCRYPTED',
    ],
    [
      'what becomes a hundred times as large',
      () => Promise.resolve(rawPdf(CATALOGUE, PAGES, PAGE, bomb(100))),
      'FILE_UNREADABLE',
    ],
    [
      'objects that are packed in an unusual way',
      () =>
        Promise.resolve(
          rawPdf(
            CATALOGUE,
            PAGES,
            PAGE,
            '<< /Type /Obj#53tm /Filter /RunLengthDecode /Length 1 >>\nstream\nx\nendstream',
          ),
        ),
      'FILE_UNREADABLE',
    ],
  ])('is refused as a PDF that holds %s', async (_what, make, rule) => {
    expect(await refused(await make())).toEqual([400, 'file', rule]);
  });

  it('is taken as a PDF that is written by hand, or packed', async () => {
    expect((await taken(rawPdf(CATALOGUE, PAGES, PAGE))).mediaType).toBe('application/pdf');
    expect((await taken(await pdf())).mediaType).toBe('application/pdf');
  });

  it('has as a picture nothing left of where it was taken, and stands upright', async () => {
    const given = await photograph();
    expect((await sharp(given).metadata()).exif).toBeDefined();
    const file = await taken(given);
    await attach(file.id, t.r.clinician, 'bilde.jpg');
    const got = (await t.fetch(patient, file.id)).body as Buffer;
    const { exif, width, height, format } = await sharp(got).metadata();
    expect({ exif, width, height, format }).toEqual({
      exif: undefined,
      width: 20,
      height: 40,
      format: 'jpeg',
    });
    expect(got.includes('Fotograf')).toBe(false);
    expect(await refused(given.subarray(0, 60))).toEqual([400, 'file', 'FILE_UNREADABLE']);
  });

  it('is somebody’s who has a token and takes part', async () => {
    expect((await t.upload(null, await pdf())).status).toBe(401);
    expect((await t.upload(t.r.ke, await pdf())).status).toBe(403);
    expect((await t.upload(patient, await pdf())).status).toBe(201);
  });

  it('is cut off at the limit, read no further and kept nowhere', async () => {
    const server: Server = createServer(t.world.app.handler).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const headers = {
      Authorization: `Bearer ${await t.world.token(t.r.clinician)}`,
      'Samlop-Grant': t.r.clinician.grantId as string,
    };
    const piece = Buffer.alloc(1_048_576, 0x25);
    const sent = (length: number | null): Promise<{ status: number | undefined; mebibytes: number }> =>
      new Promise((resolve, reject) => {
        let mebibytes = 0;
        const req = call({
          port,
          path: '/files',
          method: 'POST',
          headers: { ...headers, ...(length ? { 'Content-Length': length } : {}) },
        });
        const go = (): void => {
          if (mebibytes >= 300 || req.destroyed) return;
          mebibytes += 1;
          if (req.write(piece)) setImmediate(go);
          else req.once('drain', go);
        };
        req.on('response', (res) => {
          resolve({ status: res.statusCode, mebibytes });
          req.destroy();
        });
        req.on('error', reject);
        go();
      });
    const before = await t.world.db.sql('select id from stored_file');
    for (const length of [300 * 1_048_576, null]) {
      const { status, mebibytes } = await sent(length);
      expect(status).toBe(413);
      expect(mebibytes).toBeLessThan(60);
    }
    expect(await t.world.db.sql('select id from stored_file')).toHaveLength(before.length);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('Where files are kept in the folder', () => {
  it('the database holds none of their bytes', async () => {
    const t = await Threads.start({ uploads: { most: 1_048_576, keptIn: 'FOLDER' } });
    const patient = await t.patient();
    const bytes = await pdf();
    const { id } = (await t.upload(patient, bytes)).body as Taken;
    expect(await t.world.db.sql('select bytes, length::int from stored_file where id = $1', [id])).toEqual([
      { bytes: null, length: bytes.length },
    ]);
    const attachments = [{ fileId: id, name: 'brev' }];
    const opened = await t.open(patient, patient, [t.r.gp], { attachments });
    expect(opened.errors).toBeUndefined();
    expect(bytes.equals((await t.fetch(t.r.gp, id)).body as Buffer)).toBe(true);
    expect((await t.upload(patient, Buffer.alloc(1_048_577))).status).toBe(413);
    await t.world.stop();
  });
});
