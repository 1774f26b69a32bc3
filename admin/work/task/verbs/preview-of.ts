const SIDE = 144;

/** A photograph as a small picture of its own, so that a list of large ones stays light; null for what is none. */
export async function previewOf(file: File): Promise<string | null> {
  if (!file.type.startsWith("image/")) return null;
  try {
    const picture = await createImageBitmap(file, { resizeHeight: SIDE, resizeQuality: "medium" });
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.width, picture.height];
    canvas.getContext("2d")?.drawImage(picture, 0, 0);
    picture.close();
    return canvas.toDataURL("image/jpeg", 0.7);
  } catch {
    // A format that this browser cannot draw.
    return null;
  }
}
