import { everyFact } from './everything.js';
import { assignment, coverage, deadline, facts, pathway, PERSON, plan } from './facts.js';
import { lix } from './lix.js';
import { pageOf } from '../../api/src/patient-page/page.js';
import { Addressee, type PatientPage } from '../../api/src/patient-page/patient-page.type.js';
import type { Words } from '../../api/src/patient-page/say.js';
import * as kinds from '../../api/src/patient-page/words/kinds.words.js';
import * as people from '../../api/src/patient-page/words/people.words.js';
import * as rights from '../../api/src/patient-page/words/rights.words.js';
import * as time from '../../api/src/patient-page/words/time.words.js';
import * as waiting from '../../api/src/patient-page/words/waiting.words.js';
import * as where from '../../api/src/patient-page/words/where.words.js';

const MOST = 35;
const LANGUAGES = ['nb', 'nn', 'en'] as const;
const now = new Date('2026-11-23T09:00:00Z');

const page = (of = facts(), whom = Addressee.YOU, language: (typeof LANGUAGES)[number] = 'nb'): PatientPage =>
  pageOf(of, { whom, language, today: '2026-11-23', now, personId: 'me' });

const textsOf = ({
  where,
  next,
  responsible,
  late,
  plans,
  waiting,
  rights,
  notice,
}: PatientPage): string[] => [
  ...[...where, ...next, ...responsible, ...late, ...plans, ...waiting, ...rights].map(({ text }) => text),
  ...(notice ? [notice] : []),
];

/** Every sentence that the page can say: to each reader, in each language. */
const everySentence = (): Map<string, Set<string>> =>
  new Map(
    LANGUAGES.map((language) => [
      language,
      new Set(
        Object.values(Addressee).flatMap((whom) =>
          everyFact().flatMap((of) => textsOf(page(of, whom, language))),
        ),
      ),
    ]),
  );

/** All words that the page is made of. */
function* allWords(value: unknown): Generator<Words> {
  if (!value || typeof value !== 'object') return;
  if ('nb' in value && 'en' in value) yield value as Words;
  else for (const each of Object.values(value)) yield* allWords(each);
}

describe('The sentences of the patient’s page', () => {
  it('are each as easy to read as asked, whoever reads and in whichever language', () => {
    const hard = [...everySentence()].flatMap(([language, sentences]) =>
      [...sentences]
        .filter((text) => lix(text) > MOST)
        .map((text) => `${language} ${Math.round(lix(text))} ${text}`),
    );
    expect(hard).toEqual([]);
  });

  it('say each of the words that there are, and leave no brace or bracket', () => {
    const said = everySentence();
    for (const language of LANGUAGES) {
      const all = [...(said.get(language) ?? [])].join('\n').toLowerCase();
      const silent = [...allWords([kinds, people, rights, time, waiting, where])]
        .flatMap((words) => words[language].split(/\{[^}]*\}|\[[^\]]*\]/))
        .map((part) => part.trim().toLowerCase())
        .filter((part) => part.length > 3 && !all.includes(part));
      expect(silent).toEqual([]);
      expect(all).not.toMatch(/[{}[\]]|undefined|null| {2}|\.\./);
    }
  });

  it('speak to the patient as du, of a child as the child, of others by name', () => {
    const of = facts({ pathways: { nodes: [pathway()] } });
    const said = Object.values(Addressee).map((whom) => page(of, whom).where[0]?.text);
    expect(said).toEqual([
      'Du er i utredning hos Nes DPS. Det vil si at de finner ut hva slags hjelp du trenger.',
      'Barnet ditt er i utredning hos Nes DPS. Det vil si at de finner ut hva slags hjelp barnet ditt trenger.',
      'Ola Lie er i utredning hos Nes DPS. Det vil si at de finner ut hva slags hjelp Ola Lie trenger.',
    ]);
    // To a parent nothing but what is the reader’s own to do is said to “du”.
    const toParent = textsOf(page(of, Addressee.YOUR_CHILD));
    expect(toParent.filter((text) => /\b(deg|din|ditt hjem)\b/.test(text))).toEqual([]);
  });

  it('say what is late, and why in the words of those who answer; or that nobody said', () => {
    const explained = { reasonForPatient: 'Vi har hatt mange syke.', at: null };
    const late = [
      deadline({ status: 'OVERDUE', dueOn: '2026-11-04', delay: explained }),
      deadline({ status: 'OVERDUE', dueOn: '2025-11-05' }),
    ];
    const said = page(facts({ deadlines: { nodes: late } })).late;
    expect(said.map(({ text, quote }) => [text, quote])).toEqual([
      [
        'Nes DPS skulle si hva slags hjelp som passer for deg. Fristen var 4. november. Vi ser ikke at det er gjort. Dette skriver de om hvorfor det tar tid:',
        'Vi har hatt mange syke.',
      ],
      [
        'Nes DPS skulle si hva slags hjelp som passer for deg. Fristen var 5. november 2025. Vi ser ikke at det er gjort. De har ikke sagt hvorfor. Du kan spørre dem om det.',
        null,
      ],
    ]);
    expect(page().late.map(({ kind }) => kind)).toEqual(['NOTHING']);
    // Of deadlines that one may not read, nothing is said: not that there are none either.
    expect(page(facts({ deadlines: null })).late).toEqual([]);
  });

  it('say who answers and how one reaches them, who stands in, and that nobody does', () => {
    const one = (of = facts()) => page(of).responsible.map(({ text, phone }) => [text, phone]);
    const named = (more = {}) => facts({ coordinators: { municipal: assignment(more), specialist: null } });
    expect(one(named({ substitute: { id: 's', name: 'Per Ås' } }))).toEqual([
      [
        'Kari Vik er koordinator for deg i kommunen, og har ansvar for at de som hjelper deg, snakker sammen. Per Ås tar over så lenge Kari Vik er borte. Du kan ringe 33 00 00 00.',
        '33 00 00 00',
      ],
    ]);
    const vacant = facts({ pathways: { nodes: [pathway({ coverage: [coverage()], clinician: null })] } });
    expect(one(vacant)[0]?.[0]).toBe(
      'Ingen er koordinator for deg i kommunen nå. Nes DPS skal finne en. Du kan ringe 33 00 00 00.',
    );
  });

  it('ask for nothing that is done, or that the reader may not do', () => {
    const offered = plan({ status: 'OFFERED' as never, versionNumber: null });
    const waits = (each = plan()) =>
      page(facts({ plans: { nodes: [each] } })).waiting.map(({ kind }) => kind);
    expect(waits({ ...offered, allowed: ['ANSWER_OFFER'] })).toEqual(['ANSWER_OFFER']);
    expect(waits(offered)).toEqual(['NOTHING']);
    expect(waits(plan({ allowed: ['SIGN'] }))).toEqual(['SIGN_PLAN']);
    const signed = [{ number: 1, signedAs: 'PATIENT', current: true }];
    expect(waits(plan({ allowed: ['SIGN'], signatures: signed }))).toEqual(['NOTHING']);
    expect(
      waits(plan({ allowed: ['SIGN'], signatures: [{ ...signed[0], current: false } as never] })),
    ).toEqual(['SIGN_PLAN']);
  });

  it('of somebody who has died say so, and nothing else', () => {
    const said = page(facts({ deceasedOn: '2026-11-01', gp: PERSON }), Addressee.SOMEBODY_NEAR);
    expect(textsOf(said)).toEqual(['Ola Lie døde 1. november.']);
  });
});

describe('LIX', () => {
  it('is words a sentence and long words in a hundred; a date’s point ends nothing', () => {
    expect(lix('Du er her nå.')).toBe(4);
    expect(lix('Du er her 4. desember kl. 10.00. Koordinator.')).toBeCloseTo(8 / 2 + 100 * (2 / 8));
  });
});
