import type { LogExportFormat } from './log-export.status.js';
import { Action } from '../authz/actions.js';
import { JobFailure, type Run } from '../job/job.acts.js';
import { SamlopError } from '../platform/errors.js';
import type { FileFolder } from '../platform/file-folder.js';
import { GrantLost, type OnBehalf } from '../platform/feature.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** An export as it was asked for. */
export interface Asked extends Row {
  id: string;
  grantId: string;
  rootId: string;
  format: LogExportFormat;
  criteria: Record<string, unknown>;
  sealedTo: number;
  /** Once it is made. */
  count: number | null;
  sha256: string | null;
  name: string | null;
}

/** What the worker needs for a file of whoever asked. */
export interface Means {
  asked: Asked;
  files: FileFolder;
  ask: OnBehalf['ask'];
  /** A work under the rights that whoever asked has now; where they lost them the export ends with that. */
  asAsker<T>(act: (work: Work) => Promise<T>): Promise<T>;
}

export interface ExportInput {
  exportId: string;
}

const ASKED = `
  select e.id, e.grant_id as "grantId", e.root_id as "rootId", e.format, e.criteria, e.sealed_to::float8 as "sealedTo", e.count, e.sha256,
         f.name from log_export e left join stored_file f on f.id = e.file_id where e.id = $1`;

export async function meansOf({ input, tools }: Run<ExportInput>, operation: string): Promise<Means> {
  const { files, onBehalf } = tools;
  if (!files || !onBehalf) throw new Error('this worker was started without a folder of files');
  const [asked] = await tools.asSystem(operation, Action.READ, (work) =>
    work.sql<Asked>(ASKED, [input.exportId]),
  );
  if (!asked) throw new Error('an export that nobody asked for');
  const asAsker: Means['asAsker'] = async (act) => {
    try {
      return await onBehalf.asGrant(asked.grantId, operation, Action.EXPORT, (work) => {
        if (work.principal.rootId !== asked.rootId) throw new GrantLost();
        work.checkRole(Action.EXPORT, 'LogExport');
        return act(work);
      });
    } catch (error) {
      const refused = error instanceof SamlopError && error.code === 'FORBIDDEN';
      throw error instanceof GrantLost || refused ? new JobFailure('RIGHT_LOST') : error;
    }
  };
  return { asked, files, ask: onBehalf.ask, asAsker };
}

/** Says how far it is, once a second at most. */
export function steady(progress: Run<unknown>['progress']): Run<unknown>['progress'] {
  let said = -Infinity;
  return async (done) => {
    if (performance.now() - said < 1000) return;
    said = performance.now();
    await progress(done);
  };
}
