/**
 * The Excel host process, played on a workbook of our own: it answers the genuine, unmodified office.js.
 *
 *     const host = new ExcelHost(book, { language: "zh-CN" });
 *     host.installOn(frame.contentWindow);   // before office.js runs in that window
 *     …
 *     host.dispose();
 *
 * Whatever the host does not know fails loudly, with the code `EmulatorNotImplemented` and the API's name.
 */
export { ExcelHost } from "./excel-host";
export { DARK, LIGHT, REQUIREMENTS, WEB_PAYLOAD } from "./options";
export type { HostOptions, OfficeTheme, RequirementSets, Switches, Transport } from "./options";
export { HostError, PROTECTED } from "./errors";
export type { Fault, Faults } from "./faults";
export type { RecordedRequest } from "./recording";
export type { CommandResult } from "./commands";
export { errorArgument } from "./custom-functions";
export type { FunctionAnswer, InvocationOptions } from "./custom-functions";
