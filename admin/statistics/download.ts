/** Fetches a file from the address that the server answered; it is good for once. */
export function download(url: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = "";
  link.click();
}
