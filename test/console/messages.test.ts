import { en } from '../../admin/src/i18n/en.js';
import { nb } from '../../admin/src/i18n/nb.js';
import { nn } from '../../admin/src/i18n/nn.js';
import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, type GraphQLEnumType } from 'graphql';
import { cells } from '../authz/matrix/matrix.js';

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : Object.entries(flat(value, `${path}${key}.`)),
    ),
  );
}

const parameters = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();

describe('What the console says', () => {
  const bokmål = flat(nb);

  it.each([
    ['nynorsk', nn],
    ['English', en],
  ])('is complete in %s', (_language, messages) => {
    const other = flat(messages);
    expect(Object.keys(other).sort()).toEqual(Object.keys(bokmål).sort());
    for (const [key, text] of Object.entries(other)) {
      expect(text.trim()).not.toBe('');
      expect({ key, parameters: parameters(text) }).toEqual({
        key,
        parameters: parameters(bokmål[key] ?? ''),
      });
    }
  });

  it.each([
    ['Action', 'action'],
    ['AccessPurpose', 'purpose'],
    ['Area', 'area'],
    ['AccessQuestionOutcome', 'questionOutcome'],
    ['AccessQuestionStatus', 'question'],
    ['AssignmentStatus', 'assignment'],
    ['BreakGlassGround', 'ground'],
    ['DeadlineStatus', 'status'],
    ['FindingKind', 'findingKind'],
    ['FindingOutcome', 'findingOutcome'],
    ['FindingStatus', 'finding'],
    ['Force', 'force'],
    ['LogDamage', 'damage'],
    ['NeedBasis', 'basis'],
    ['NeedKind', 'kind'],
    ['NeedStatus', 'need'],
    ['MeetingAnswer', 'meetingAnswer'],
    ['MeetingKind', 'meeting'],
    ['MeetingStatus', 'meetingStatus'],
    ['OutboxState', 'outbox'],
    ['ParticipantKind', 'participantKind'],
    ['PathwayStatus', 'pathway'],
    ['Phase', 'phase'],
    ['PlanChangeKind', 'planChange'],
    ['PlanElement', 'planElement'],
    ['PlanGoalOutcome', 'planOutcome'],
    ['PlanMeasureStatus', 'measureStatus'],
    ['PlanPart', 'planPart'],
    ['PlanSigner', 'planSigner'],
    ['PlanStatus', 'planStatus'],
    ['ReferralStatus', 'referral'],
    ['RelationKind', 'relation'],
    ['Requirement', 'requirement'],
    ['Role', 'role'],
    ['Side', 'side'],
    ['Standing', 'standing'],
    ['StartMode', 'startMode'],
    ['TaskCancelReason', 'taskCancel'],
    ['TaskKind', 'taskKind'],
    ['TaskStatus', 'task'],
    ['ThreadSubject', 'threadSubject'],
    ['UnclockedReason', 'unclocked'],
    ['CareSetting', 'careSetting'],
    ['CountFrom', 'countFrom'],
    ['DayType', 'dayType'],
    ['UnitKind', 'unitKind'],
    ['UnmaskingGround', 'unmaskingGround'],
    ['UnmaskingStatus', 'unmasking'],
    ['Urgency', 'urgency'],
    ['Verdict', 'verdict'],
  ])('has a word for every value of %s', (type, key) => {
    const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
    const found = schema.getType(type);
    const values = isEnumType(found) ? found.getValues().map(({ name }) => name) : [];
    expect(values).not.toEqual([]);
    expect(Object.keys((nb.enum as Record<string, Tree>)[key] ?? {}).sort()).toEqual(
      expect.arrayContaining(values.sort()),
    );
  });

  it('has a word for everything that a rule lets somebody do, and for everything that it is done with', () => {
    const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
    const actions = (schema.getType('Action') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect(Object.keys(nb.right.may)).toEqual(expect.arrayContaining(actions));
    const subjects = [...new Set(cells.map((cell) => cell.of))];
    expect(Object.keys(nb.resource)).toEqual(expect.arrayContaining(subjects));
  });
});
