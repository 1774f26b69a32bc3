import type { ReactElement } from "react";

interface HiddenFileProps {
  readonly label: string;
  readonly accept?: string;
  /** Opens the camera on a phone instead of the list of files. */
  readonly camera?: boolean;
  readonly onPick: (files: readonly File[]) => void;
}

/** The browser's own field for files, laid over the button that it stands in. */
export function HiddenFile({ label, accept = "image/*", camera = false, onPick }: HiddenFileProps): ReactElement {
  return (
    <input
      type="file"
      accept={accept}
      aria-label={label}
      {...(camera ? { capture: "environment" as const } : { multiple: true })}
      style={HIDDEN}
      onChange={({ target }) => {
        // The list empties itself with the field, so that the same file can be chosen again.
        if (target.files !== null && target.files.length > 0) onPick([...target.files]);
        target.value = "";
      }}
    />
  );
}

const HIDDEN = { position: "absolute", inset: 0, opacity: 0, cursor: "pointer", fontSize: 0 } as const;
