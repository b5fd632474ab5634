import { DraftKeeper, type DraftCalls, type Kept, type Values } from '../../admin/src/shared/draft/keeper.js';

/** One draft as the server keeps it: versions, conflicts, and a connection that comes and goes. */
class Server implements DraftCalls {
  kept: (Kept & { values: Values }) | null = null;
  online = true;
  sent: Values[] = [];
  private made = 0;

  find = () => this.answer(() => this.kept);
  save = (values: Values, expectedVersion: number) =>
    this.answer(() => {
      this.sent.push(values);
      if ((this.kept?.version ?? 0) !== expectedVersion) throw new Error('CONFLICT');
      const version = expectedVersion + 1;
      const id = this.kept?.id ?? `draft-${(this.made += 1)}`;
      this.kept = { id, version, savedAt: `at ${version}`, values };
      return { id, version, savedAt: this.kept.savedAt };
    });
  drop = () => this.answer(() => (this.kept = null));
  why = (error: unknown) => ((error as Error).message === 'CONFLICT' ? 'CONFLICT' : 'OFFLINE');

  private answer<T>(act: () => T): Promise<T> {
    return Promise.resolve().then(() => {
      if (!this.online) throw new Error('OFFLINE');
      return act();
    });
  }
}

describe('What is typed in a form of the console', () => {
  let server: Server;
  const opened = async (): Promise<DraftKeeper> => {
    const keeper = new DraftKeeper({ text: '' }, server);
    await keeper.open();
    return keeper;
  };
  const typed = async (keeper: DraftKeeper, text: string): Promise<void> => {
    keeper.type({ text });
    await keeper.save();
  };
  beforeEach(() => {
    server = new Server();
  });

  it('is kept, and is there on another device; what nobody typed in is not', async () => {
    const here = await opened();
    await here.save();
    expect([here.read().standing, server.sent]).toEqual(['EMPTY', []]);
    await typed(here, 'Hei');
    expect(here.read()).toMatchObject({ standing: 'SAVED', id: 'draft-1', savedAt: 'at 1' });
    const there = await opened();
    expect(there.read()).toMatchObject({ values: { text: 'Hei' }, standing: 'SAVED', restored: true });
    here.close();
    there.close();
  });

  it('is saved again when one went on typing while it was', async () => {
    const keeper = await opened();
    keeper.type({ text: 'H' });
    const saving = keeper.save();
    keeper.type({ text: 'Hei' });
    await saving;
    expect(keeper.read().standing).toBe('TYPING');
    await keeper.save();
    expect(server.kept?.values).toEqual({ text: 'Hei' });
    keeper.close();
  });

  it('stays in the form without a connection, and is saved when there is one', async () => {
    const keeper = await opened();
    server.online = false;
    await typed(keeper, 'I tunnelen');
    expect(keeper.read()).toMatchObject({ standing: 'OFFLINE', values: { text: 'I tunnelen' } });
    server.online = true;
    await keeper.save();
    expect(keeper.read().standing).toBe('SAVED');
    expect(server.kept?.values).toEqual({ text: 'I tunnelen' });
    keeper.close();
  });

  it('is shown in both forms when another tab wrote something else, and one says which holds', async () => {
    const [one, two] = [await opened(), await opened()];
    await typed(one, 'fra den ene');
    await typed(two, 'fra den andre');
    expect(two.read()).toMatchObject({
      standing: 'CONFLICT',
      values: { text: 'fra den andre' },
      theirs: { text: 'fra den ene' },
    });
    two.type({ text: 'fra den andre, og mer' });
    await two.save();
    expect(server.kept?.values).toEqual({ text: 'fra den ene' });
    await two.keepMine();
    expect(two.read()).toMatchObject({ standing: 'SAVED', theirs: null });
    expect(server.kept?.values).toEqual({ text: 'fra den andre, og mer' });
    await typed(one, 'nytt her');
    one.takeTheirs();
    expect(one.read()).toMatchObject({ standing: 'SAVED', values: { text: 'fra den andre, og mer' } });
    one.close();
    two.close();
  });

  it('is not lost where the draft was sent elsewhere, and is gone once it became an act', async () => {
    const [one, two] = [await opened(), await opened()];
    await typed(one, 'Hei');
    server.kept = null;
    await typed(one, 'Hei igjen');
    expect(one.read()).toMatchObject({ standing: 'GONE', values: { text: 'Hei igjen' } });
    await one.keepMine();
    expect(server.kept).toMatchObject({ version: 1, values: { text: 'Hei igjen' } });
    const before = server.sent.length;
    one.done();
    await typed(one, 'for sent');
    one.close();
    expect(server.sent).toHaveLength(before);
    two.close();
  });

  it('is sent when one goes elsewhere before it was, and thrown away when one says so', async () => {
    const keeper = await opened();
    keeper.type({ text: 'på vei ut' });
    keeper.close();
    expect((await opened()).read().values).toEqual({ text: 'på vei ut' });
    const again = await opened();
    await again.drop();
    expect([again.read().values, again.read().standing, server.kept]).toEqual([{ text: '' }, 'EMPTY', null]);
  });
});
