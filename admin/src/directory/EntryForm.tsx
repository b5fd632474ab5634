import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { UpdateUnitDocument, type ShownUnitFragment } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { Section } from '../shared/overview/Section.js';
import { TwoColumns } from '../shared/overview/TwoColumns.js';
import { areFine } from '../shared/hours.js';
import { changedBetween, factsOf, type EntryFacts } from './entry.js';
import { EntryFields, factsIn, type Typed } from './EntryFields.js';
import { PublicEntry } from './PublicEntry.js';
import { usePreview } from './usePreview.js';

interface EntryFormProps {
  unit: ShownUnitFragment;
  /** What the public reads now; null: nothing. */
  now: EntryFacts | null;
  pathways: ReadonlyMap<string, string>;
}

/** What is to stand there, and beside it what the public would read; it is published once one has looked at it. */
export function EntryForm({ unit, now, pathways }: EntryFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [typed, setTyped] = useState<Typed>(() => factsIn(unit));
  const { texts, openingHours, listed } = typed;
  const named = texts.name?.trim() !== '';
  const touched = JSON.stringify(typed) !== JSON.stringify(factsIn(unit));
  const input = { ...texts, openingHours, listed, id: unit.id, expectedVersion: unit.version };
  const preview = usePreview(input);
  const after = preview.entry ? factsOf(preview.entry, translate, pathways) : null;
  const changed = changedBetween(now, after);
  const done = !now && !listed ? 'kept' : listed ? 'published' : 'taken_out';
  const publish = useAct(UpdateUnitDocument, {
    onDone: () => notify(`directory.${done}`, { type: 'success', messageArgs: { name: texts.name } }),
  });
  const act = now && !listed ? 'take_out' : listed ? 'publish' : 'keep';
  const saying = after ? (changed.size ? 'will_publish' : 'will_same') : now ? 'will_take_out' : 'will_keep';
  return (
    <TwoColumns
      even
      left={
        <Section title={translate('directory.change')}>
          <EntryFields
            typed={typed}
            onType={setTyped}
            wrong={preview.wrong}
            nameless={!named}
            act={translate(preview.looked ? `directory.${act}` : 'directory.look')}
            saying={translate(`directory.${!touched ? 'untouched' : preview.looked ? saying : 'look_first'}`)}
            disabled={!touched || !named || !areFine(openingHours) || preview.busy || publish.isPending}
            onSubmit={() => (preview.looked ? publish.mutate(input) : void preview.look())}
          />
        </Section>
      }
      right={
        <>
          {preview.looked && touched && (
            <Section title={translate('directory.after')}>
              <PublicEntry facts={after} changed={changed} />
            </Section>
          )}
          <Section title={translate('directory.now')}>
            <PublicEntry facts={now} />
          </Section>
        </>
      }
    />
  );
}
