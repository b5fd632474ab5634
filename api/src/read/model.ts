import { ReferenceKind, type EntityMetadata, type MetadataStorage } from '@mikro-orm/core';
import { declaredRead, resourceNamed, type FieldRead, type ResourceMeta } from './registry.js';

let metadata: MetadataStorage | undefined;

/** Entity metadata are complete once the ORM has started; the compiler reads tables and columns from them. */
export function useMetadata(storage: MetadataStorage): void {
  metadata = storage;
}

function entityOf(resource: ResourceMeta): EntityMetadata | undefined {
  return metadata?.find(resource.target as never) as EntityMetadata | undefined;
}

export function tableOf(resource: ResourceMeta): string {
  const entity = entityOf(resource);
  const table =
    resource.from ?? (entity ? `${entity.schema ? `${entity.schema}.` : ''}${entity.tableName}` : undefined);
  if (!table) throw new Error(`${resource.name} has neither an entity nor a table`);
  return table;
}

/** The column of a property, by the property's own name or a foreign key's `<name>Id`. */
export function columnOf(resource: ResourceMeta, property: string): string {
  const properties = entityOf(resource)?.properties as
    Record<string, { fieldNames?: string[] } | undefined> | undefined;
  const found =
    properties?.[property] ?? (property.endsWith('Id') ? properties?.[property.slice(0, -2)] : undefined);
  const column = found?.fieldNames?.[0];
  if (!column) throw new Error(`${resource.name}.${property} is no column`);
  return column;
}

const plans = new Map<string, FieldRead>();

/** How a field of a type is read: as declared, or by the entity's own metadata. */
export function readOf(resource: ResourceMeta, field: string): FieldRead {
  const key = `${resource.name}.${field}`;
  let plan = plans.get(key);
  if (!plan) {
    plan = declaredRead(resource.target, field) ?? fromEntity(resource, field);
    plans.set(key, plan);
  }
  return plan;
}

function fromEntity(resource: ResourceMeta, field: string): FieldRead {
  const property = entityOf(resource)?.properties[field as never] as
    { kind: ReferenceKind; targetMeta?: EntityMetadata } | undefined;
  if (!property && field === 'id')
    return { kind: 'expression', sql: (alias) => `${alias}.${resource.identity ?? 'id'}` };
  if (!property) throw new Error(`${resource.name}.${field} cannot be read: no column and no declaration`);
  const column = columnOf(resource, field);
  if (property.kind === ReferenceKind.MANY_TO_ONE || property.kind === ReferenceKind.ONE_TO_ONE) {
    const target = property.targetMeta;
    if (!target?.class) throw new Error(`${resource.name}.${field} points nowhere`);
    const both = resource.patient && resourceNamed(target.className)?.patient;
    return {
      kind: 'one',
      type: () => target.class,
      on: (parent, alias) => `${alias}.id = ${parent}.${column}`,
      // Composite foreign keys hold it: a row and what it points at are the same patient's.
      samePatient: Boolean(both),
    };
  }
  return { kind: 'expression', sql: (alias) => `${alias}.${column}` };
}
