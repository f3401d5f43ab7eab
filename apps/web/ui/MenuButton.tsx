import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

export interface MenuItem {
  readonly key: string;
  readonly words: ReactNode;
  readonly icon?: ReactNode;
  readonly onChoose?: () => void;
  /** Opens an address in a new tab instead. */
  readonly href?: string;
}

interface Props {
  readonly items: readonly MenuItem[];
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A button that opens a short menu: arrows walk, Esc closes, a click outside closes. */
export function MenuButton({ items, className, label, children }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const entries = () => Array.from(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []);
    entries()[0]?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const entries = Array.from(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []);
    const at = entries.indexOf(document.activeElement as HTMLElement);
    entries[(at + step + entries.length) % entries.length]?.focus();
  };

  return (
    <div className="menu-button" ref={box}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div className="menu-list" role="menu" id={id} onKeyDown={walk} tabIndex={-1}>
          {items.map((item) =>
            item.href ? (
              <a
                key={item.key}
                role="menuitem"
                className="menu-entry"
                href={item.href}
                target="_blank"
                rel="noreferrer"
                onClick={() => setOpen(false)}
              >
                {item.icon}
                {item.words}
              </a>
            ) : (
              <button
                key={item.key}
                type="button"
                role="menuitem"
                className="menu-entry"
                onClick={() => {
                  setOpen(false);
                  item.onChoose?.();
                }}
              >
                {item.icon}
                {item.words}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}
