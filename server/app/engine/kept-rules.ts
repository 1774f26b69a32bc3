import { getMetadataStorage, validateOrReject, type ValidationError } from "class-validator";
import { ArgumentValidationError } from "type-graphql";

type Find = ReturnType<typeof getMetadataStorage>["getTargetValidationMetadatas"];

let isKept = false;

/**
 * Lets the rules of an input class be gathered once. They stand in decorators and never change once the class is there,
 * but the library goes through all parent classes and filters all rules again for every input of every request.
 */
export function keepInputRules(): void {
  if (isKept) return;
  isKept = true;
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const kept = new WeakMap<object, Map<string, ReturnType<Find>>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    const ofClass = kept.get(target) ?? new Map<string, ReturnType<Find>>();
    kept.set(target, ofClass);
    const asked = JSON.stringify([schema, always, strictGroups, groups]);
    const rules = ofClass.get(asked) ?? find(target, schema, always, strictGroups, groups);
    ofClass.set(asked, rules);
    return rules;
  };
}

const OPTIONS = { forbidUnknownValues: false, whitelist: false, skipMissingProperties: true };

/**
 * Asks the rules of an argument, as the schema's library does by itself, which looks for the module of the rules anew for
 * every argument of every request.
 *
 * @throws ArgumentValidationError naming every field that breaks a rule.
 */
export async function validateInput(value: unknown): Promise<void> {
  if (value === null || typeof value !== "object") return;
  try {
    if (Array.isArray(value)) await Promise.all(value.map((each) => validateInput(each)));
    else await validateOrReject(value, OPTIONS);
  } catch (error) {
    throw error instanceof ArgumentValidationError ? error : new ArgumentValidationError(error as ValidationError[]);
  }
}
