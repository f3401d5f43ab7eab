import { invalid } from '@gongyuan/kernel/refusal';
import type { Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, ValidationTypes, validate } from 'class-validator';
import { type FieldProblem, fieldProblems } from './constraints';

/** So many problems help; more would only help somebody who probes. */
const MAX_PROBLEMS = 50;

/** Refuses a request with the fields that are wrong. */
export const refuseFields = (fields: readonly FieldProblem[]): never =>
  invalid('request.invalid', { fields: fields.slice(0, MAX_PROBLEMS) });

type Gather = ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas'];

const storage = getMetadataStorage();
const gatherAnew: Gather = storage.getTargetValidationMetadatas.bind(storage);
const gathered = new Map<unknown, Map<unknown, ReturnType<Gather>>>();

// class-validator looks through the rules of all classes for every object that it validates, nested ones as well, and this
// product has hundreds: each class (`schema`: found in which other) is gathered once, because decorators have all run before
// the first request comes. A body may have a `constructor` of its own, which is no class and not kept.
storage.getTargetValidationMetadatas = (dto, schema, always, strictGroups, groups) => {
  if (typeof dto !== 'function' || always || strictGroups || groups?.length) return gatherAnew(dto, schema, always, strictGroups, groups);
  const ofClass = gathered.get(dto) ?? new Map<unknown, ReturnType<Gather>>();
  const rules = ofClass.get(schema) ?? gatherAnew(dto, schema, always, strictGroups, groups);
  gathered.set(dto, ofClass.set(schema, rules));
  return rules;
};

const groupAnew: typeof storage.groupByPropertyName = storage.groupByPropertyName.bind(storage);
const grouped = new WeakMap<ReturnType<Gather>, ReturnType<typeof groupAnew>>();

// and it sorts them by field for every object again: the rules of a class that are kept are sorted once
storage.groupByPropertyName = (rules) => {
  const known = grouped.get(rules) ?? groupAnew(rules);
  grouped.set(rules, known);
  return known;
};

const rulesOf = (dto: unknown): ReturnType<Gather> => storage.getTargetValidationMetadatas(dto as Type<object>, '', false, false);

/** True when some decorator of class-validator stands on the class: only then does it validate anything. */
export const validatesAnything = (dto: unknown): boolean => typeof dto === 'function' && rulesOf(dto).length > 0;

/** class-validator takes a list for an object and an object for a list where a nested class is declared; this does not. */
function shapeProblems(instance: object, path = ''): FieldProblem[] {
  return rulesOf(instance.constructor)
    .filter((rule) => rule.type === ValidationTypes.NESTED_VALIDATION)
    .flatMap(({ propertyName, each }): FieldProblem[] => {
      const value = (instance as Record<string, unknown>)[propertyName];
      const field = path === '' ? propertyName : `${path}.${propertyName}`;
      if (typeof value !== 'object' || value === null) return [];
      if (Array.isArray(value) !== Boolean(each)) return [{ field, code: each ? 'field.not-list' : 'field.not-object' }];
      if (!Array.isArray(value)) return shapeProblems(value, field);
      return value.flatMap((item: unknown, index) => {
        const at = `${field}.${index}`;
        if (Array.isArray(item)) return [{ field: at, code: 'field.not-object' }];
        return typeof item === 'object' && item !== null ? shapeProblems(item, at) : [];
      });
    });
}

/**
 * Makes an instance of a DTO class from a plain object. Unknown fields are refused, nothing is converted silently.
 * Refuses with `request.not-object`, or `request.invalid` and the list of `{ field, code }`.
 */
export async function validated<T extends object>(dto: Type<T>, plain: unknown): Promise<T> {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return invalid('request.not-object');
  const raw = { ...plain };
  const instance = plainToInstance(dto, raw, { enableImplicitConversion: false });
  const shape = shapeProblems(instance);
  if (shape.length > 0) return refuseFields(shape);
  const errors = await validate(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
  });
  const problems = fieldProblems(errors, raw);
  return problems.length === 0 ? instance : refuseFields(problems);
}
