import { change, child, method, type ServerClass } from "../members";
import type { ServerObject } from "../objects";

/** Objects the library asks for by the name of a service, not by a path from the workbook. */
export const SERVICES: Readonly<Record<string, ServerObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": { type: "CustomFunctionsContainer" },
  "Microsoft.InternalService.AddinInternalService": { type: "AddinInternalService" },
  "Microsoft.AppRuntime.AppRuntimeService": { type: "AppRuntimeService" },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": { type: "AppRuntimePersistenceService" },
};

/** Where the genuine custom-functions runtime delivers what the functions have answered. */
export const customFunctionsClass: ServerClass<"CustomFunctionsContainer"> = {
  type: "CustomFunctionsContainer",
  members: {
    CustomFunctions: child((o) => o),
    SetInvocationArrayResults: method((_, args, host) => {
      host.customFunctions.take(args.list(0) ?? []);
    }),
    _SetOsfControlContainerReadyForCustomFunctions: method((_, __, host) => {
      host.customFunctions.ready();
    }),
    _GetEnabledFeatures: method(() => []),
  },
};

/** The page says that it takes commands and actions. */
export const addinInternalServiceClass: ServerClass<"AddinInternalService"> = {
  type: "AddinInternalService",
  members: {
    NotifyActionHandlerReady: method((_, __, host) => {
      host.pageReady();
    }),
  },
};

/** `Office.addin.showAsTaskpane` and `hide`. */
export const appRuntimeServiceClass: ServerClass<"AppRuntimeService"> = {
  type: "AppRuntimeService",
  members: {
    GetAppRuntimeState: method((_, __, host) => (host.runtime.visible ? "Visible" : "Background")),
    SetAppRuntimeState: change((_, args, host) => {
      host.showPane(args.text(0) === "Visible");
    }),
  },
};

/** `Office.addin.setStartupBehavior`. */
export const appRuntimePersistenceServiceClass: ServerClass<"AppRuntimePersistenceService"> = {
  type: "AppRuntimePersistenceService",
  members: {
    GetAppRuntimeStartState: method((_, __, host) =>
      host.runtime.startsWithDocument ? "Background" : "Inactive",
    ),
    SetAppRuntimeStartState: change((_, args, host) => {
      host.runtime.startsWithDocument = args.text(0) === "Background";
    }),
  },
};
