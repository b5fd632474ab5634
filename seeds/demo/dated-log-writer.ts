import { LogWriter, type Draft, type Saying } from '../../api/src/audit/log-writer.js';

/** The database dates the log by its own clock; the demo's acts were done at other times. */
export class DatedLogWriter extends LogWriter {
  /** When each request was. */
  readonly dates = new Map<string, Date>();

  override draft(sayings: readonly Saying[]): Draft {
    return super.draft(
      sayings.map((saying) => {
        const at = this.dates.get(saying.log.requestId)?.toISOString().replace('Z', '000Z');
        return { ...saying, told: { ...saying.told, at: at ?? saying.told.at } };
      }),
    );
  }
}
