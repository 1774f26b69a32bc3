import DragIndicatorIcon from "@mui/icons-material/DragIndicator";
import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { memo, type ReactElement } from "react";

interface TreeLineProps {
  /** As of `keyOf`. */
  readonly place: string;
  readonly code: string;
  readonly text: string;
  readonly points: string;
  readonly level: number;
  readonly position: number;
  readonly count: number;
  readonly isOpen: boolean | null;
  readonly isGroup: boolean;
  readonly isPicked: boolean;
  readonly isStop: boolean;
  readonly onPick: (place: string) => void;
  readonly onToggle: (code: string) => void;
}

/** One line of the tree; drawn again only when what it says or whether it is picked changed. */
export const TreeLine = memo(function TreeLine(props: TreeLineProps): ReactElement {
  const { place, code, text, points, level, position, count, isOpen, isGroup, isPicked, isStop, onPick, onToggle } =
    props;
  return (
    <li
      role="treeitem"
      data-part={place}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={count}
      aria-selected={isPicked}
      aria-expanded={isOpen ?? undefined}
      tabIndex={isStop ? 0 : -1}
      className={isGroup ? "group" : "leaf"}
      style={{ paddingInlineStart: (level - 1) * 16 }}
      onClick={() => onPick(place)}
    >
      <span className="grip" data-grip aria-hidden>
        <DragIndicatorIcon fontSize="small" />
      </span>
      <span
        className={isOpen === false ? "fold closed" : "fold"}
        aria-hidden
        onClick={(event) => {
          if (isOpen === null) return;
          event.stopPropagation();
          onToggle(code);
        }}
      >
        {isOpen !== null && <ExpandMoreIcon fontSize="small" />}
      </span>
      <span className="words">
        {code}
        {isGroup ? ". " : " "}
        {text}
      </span>
      <span className="points">{points}</span>
    </li>
  );
});
