import type { Language } from "../engine/words";
import { inLanguage } from "../engine/words";
import { library } from "./create";
import type { ParameterInfo } from "./facade";
import type { Library } from "./library";
import type { PolicyFunction } from "./policy-function";

/** `functions.json`: names and ids are the same in every language, descriptions and parameter names are not. */
export const functionsJson = (language: Language, { functions }: Library = library): object => ({
  allowErrorForDataTypeAny: true,
  functions: functions.map((known) => functionMetadata(known, language)),
});

function functionMetadata(known: PolicyFunction, language: Language): object {
  return {
    id: known.name,
    name: known.name,
    description: inLanguage(known.about, language),
    options: { requiresAddress: true },
    parameters: known.parameters.map((parameter) => parameterMetadata(parameter, language)),
    result: { type: "any", dimensionality: known.spills ? "matrix" : "scalar" },
  };
}

function parameterMetadata(
  { label, about, optional, matrix, repeating }: ParameterInfo,
  language: Language,
): object {
  return {
    name: inLanguage(label, language),
    description: inLanguage(about, language),
    type: "any",
    dimensionality: matrix ? "matrix" : "scalar",
    ...(optional && !repeating ? { optional: true } : {}),
    ...(repeating ? { repeating: true } : {}),
  };
}
