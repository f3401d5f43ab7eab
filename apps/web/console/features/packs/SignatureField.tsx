import './packs.css';
import { Button, Form } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import SignaturePad from 'signature_pad';

/** The strokes as one SVG path: whole pixels, so that a signature stays small. */
export const pathOf = (pad: SignaturePad): string =>
  pad
    .toData()
    .map(({ points }) =>
      points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${Math.max(0, Math.round(x))} ${Math.max(0, Math.round(y))}`).join(' '),
    )
    .join(' ')
    .slice(0, 24_000);

/** A place to sign with a finger; its value is the path of the strokes. */
export function SignatureBox({ value, onChange }: { value?: string; onChange?: (path: string | undefined) => void }): ReactNode {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(null);
  const told = useRef(onChange);
  told.current = onChange;
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    element.width = element.clientWidth;
    element.height = element.clientHeight;
    const next = new SignaturePad(element, { minWidth: 1, maxWidth: 2.5 });
    const end = () => told.current?.(pathOf(next));
    next.addEventListener('endStroke', end);
    pad.current = next;
    return () => {
      next.removeEventListener('endStroke', end);
      next.off();
    };
  }, []);
  useEffect(() => {
    if (value === undefined) pad.current?.clear();
  }, [value]);
  return (
    <div className="sign-box">
      <canvas ref={canvas} className="sign-canvas" aria-label={t('packs.signHere')} role="img" />
      <Button onClick={() => onChange?.(undefined)}>{t('packs.signAgain')}</Button>
    </div>
  );
}

export function SignatureField({ name, label, required }: { name: string; label: string; required?: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} rules={[{ required, message: t('packs.signMissing') }]}>
      <SignatureBox />
    </Form.Item>
  );
}
