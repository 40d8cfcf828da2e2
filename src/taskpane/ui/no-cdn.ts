/** Imported before all else: unless this is set, Fabric's theme fetches fonts and icons from Microsoft's CDN. */
(globalThis as { FabricConfig?: object }).FabricConfig = { fontBaseUrl: "", iconBaseUrl: "" };
export {};
