import type { LogKeys } from '../../api/src/audit/keys.js';
import { LogWriter, type Drafting } from '../../api/src/audit/log-writer.js';

/**
 * The database dates the log by its own clock; the demo's acts were done at other times. Each transaction counts for itself:
 * numbers in the order of the load would jump through the years.
 */
export class DatedLogWriter extends LogWriter {
  /** When each request was. */
  readonly dates = new Map<string, Date>();

  constructor(private readonly codedWith: LogKeys) {
    super(codedWith);
  }

  override during<T>(transaction: (draft: Drafting) => Promise<T>): Promise<T> {
    return new LogWriter(this.codedWith).during((draft) =>
      transaction((sayings) =>
        draft(
          sayings.map((saying) => {
            const at = this.dates.get(saying.log.requestId)?.toISOString().replace('Z', '000Z');
            return { ...saying, told: { ...saying.told, at: at ?? saying.told.at } };
          }),
        ),
      ),
    );
  }
}
