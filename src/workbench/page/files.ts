const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets a button ask for a file. The same file may be chosen again. */
export function pickFile(
  button: HTMLElement,
  input: HTMLElement,
  onFile: (file: File) => Promise<void>,
): void {
  if (!(input instanceof HTMLInputElement)) throw new Error("Files come by an input.");
  button.addEventListener("click", () => {
    input.value = "";
    input.click();
  });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void onFile(file);
  });
}

export function downloadFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
