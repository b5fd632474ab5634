import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Extract } from './extract.js';
import type { PlanFacts } from '../plan/plan-paper.type.js';
import { planOnPaper } from '../plan/plan-paper.acts.js';
import { LANGUAGES, type Language } from '../platform/context.js';
import { pdfOf } from '../platform/paper/pdf.js';

export interface Closed {
  id: string;
  facts: PlanFacts;
  closedAt: Date;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The plan on paper, what it is called and made of, and what the log says of it: one file, the same for the same facts. */
export async function packageOf({ id, facts, closedAt }: Closed, log: Extract): Promise<Buffer> {
  const language = languageOf(facts.patient?.language);
  const paper = planOnPaper(facts, language, closedAt);
  const files: Record<string, Buffer> = {
    'plan.pdf': await pdfOf(paper),
    'innsynslogg.csv': Buffer.from(log.csv, 'utf8'),
  };
  const metadata = {
    format: 'samlop-plan-archive/1',
    packageId: id,
    planId: facts.id,
    kind: facts.kind,
    title: paper.title,
    language,
    patient: facts.patient && {
      id: facts.patient.id,
      name: facts.patient.name,
      birthDate: facts.patient.birthDate,
    },
    owner: facts.owner?.name ?? null,
    unit: facts.unit?.name ?? null,
    periodFrom: facts.periodFrom,
    periodTo: facts.periodTo,
    madeAt: facts.madeAt,
    closedAt: facts.closedAt,
    closeReason: facts.closeReason,
    version: facts.versionNumber,
    signatures: facts.signatures,
    logEntries: log.entries,
    files: Object.entries(files).map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
  files['metadata.json'] = Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`, 'utf8');
  return Buffer.from(zipSync(files, { level: 6, mtime: closedAt }));
}

function languageOf(tag: string | null | undefined): Language {
  const [first] = (tag ?? '').toLowerCase().split('-');
  return LANGUAGES.find((each) => each === first) ?? 'nb';
}
