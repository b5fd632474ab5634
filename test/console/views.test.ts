import {
  isOfOne,
  keptOf,
  orderByOf,
  searchOf,
  shows,
  sorted,
  sortOf,
  type View,
} from '../../admin/src/shared/views/address.js';
import { chosenOf, saidOf, type Choosable } from '../../admin/src/shared/views/columns.js';

const view = (id: string, name: string, personId: string): View =>
  ({ id, name, person: { id: personId, name: personId } }) as View;

describe('A view in the address', () => {
  it('is the filter, the order and the columns, and lets stand what is another’s', () => {
    const before = new URLSearchParams('view=x&month=2026-12&page=3&sort=a&order=DESC&filter={"q":1}');
    const search = searchOf(
      { filter: { status: ['OVERDUE'] }, orderBy: 'DUE_ON_DESC', columns: ['patient', 'dueOn'] },
      before,
    );
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
      ...{ month: '2026-12', filter: '{"status":["OVERDUE"]}', sort: 'dueOn', order: 'DESC' },
      columns: 'patient,dueOn',
    });
    expect(searchOf({ filter: null })).toBe('?filter=%7B%7D');
  });

  it('says the ordering as the API does, and back', () => {
    expect(orderByOf({ field: 'lastMessageAt', order: 'DESC' })).toBe('LAST_MESSAGE_AT_DESC');
    expect(sortOf('LAST_MESSAGE_AT_DESC')).toEqual({ field: 'lastMessageAt', order: 'DESC' });
    expect(orderByOf({ field: 'id', order: 'ASC' })).toBeNull();
    expect(orderByOf(undefined)).toBeNull();
  });

  it('keeps no name that was searched for and no one patient', () => {
    const filter = { q: 'Våken', patient: '1', pathway: '2', unit: '3', kind: [], side: null, mine: false };
    expect(keptOf(filter)).toEqual({ unit: '3', mine: false });
    expect(isOfOne(filter)).toBe(true);
    expect(isOfOne({ q: 'Våken', unit: '3' })).toBe(false);
  });

  it('is what one sees, in whichever order its parts were chosen', () => {
    const kept = { filter: { side: 'MUNICIPAL', status: ['A', 'B'] }, orderBy: null };
    expect(
      shows(kept, { filter: { status: ['B', 'A'], side: 'MUNICIPAL', kind: [] }, orderBy: 'X_ASC' }),
    ).toBe(true);
    expect(shows(kept, { filter: { status: ['B'], side: 'MUNICIPAL' } })).toBe(false);
    expect(shows({ ...kept, orderBy: 'X_ASC' }, { ...kept, orderBy: 'X_DESC' })).toBe(false);
    expect(shows({ ...kept, columns: ['dueOn'] }, kept)).toBe(false);
  });

  it('stands among one’s own or those of others, as the alphabet has it', () => {
    const views = [view('1', 'Ås', 'me'), view('2', 'Zulu', 'me'), view('3', 'Alle', 'other')];
    const { mine, others } = sorted(views, 'me');
    expect([mine, others].map((each) => each.map(({ name }) => name))).toEqual([['Zulu', 'Ås'], ['Alle']]);
  });
});

const COLUMNS: Choosable[] = [
  { field: 'kind', head: '' },
  { field: 'side', head: '', more: true },
  { field: 'dueOn', head: '' },
];

describe('Columns of a list', () => {
  it('are the usual ones unless the address names some that there are', () => {
    expect(chosenOf(COLUMNS, null)).toEqual(['kind', 'dueOn']);
    expect(chosenOf(COLUMNS, 'dueOn,side,rotten')).toEqual(['side', 'dueOn']);
    expect(chosenOf(COLUMNS, 'rotten')).toEqual(['kind', 'dueOn']);
  });

  it('stand in the address in their own order, and not at all when they are the usual ones', () => {
    expect(saidOf(COLUMNS, ['side', 'kind'])).toEqual(['kind', 'side']);
    expect(saidOf(COLUMNS, ['dueOn', 'kind'])).toEqual([]);
    expect(saidOf(COLUMNS, [])).toEqual([]);
  });
});
