import type { ThemeConfig } from 'antd';

/** The same values as `tokens.css`, for what antd draws itself. Union red is for the mark and the active bar only, never a button. */
export const colours = {
  action: '#1B4F8F',
  actionSoft: '#EDF3FA',
  bad: '#A8071A',
  warn: '#8F5600',
  ok: '#1E6B3A',
  ink: '#1F1E1C',
  ink2: '#56524C',
  ink3: '#6F6A63',
  line: '#E8E5E0',
  line2: '#D8D4CD',
  paper: '#F7F6F4',
} as const;

const fontFamily =
  '"Gongyuan Dots", system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';

/** antd's tokens: no shadows, radius 6/8, motion at most 160 ms and none where the reader asks for less. */
export const theme = (stillness: boolean): ThemeConfig => ({
  token: {
    colorPrimary: colours.action,
    colorInfo: colours.action,
    colorLink: colours.action,
    colorError: colours.bad,
    colorWarning: colours.warn,
    colorSuccess: colours.ok,
    colorErrorBg: '#FDF0F0',
    colorErrorBorder: '#EDC5C5',
    colorWarningBg: '#FFF4E0',
    colorWarningBorder: '#EFD9AE',
    colorInfoBg: colours.actionSoft,
    colorInfoBorder: '#C9D9EC',
    colorSuccessBg: '#EAF5EE',
    colorSuccessBorder: '#BCDCC8',
    colorText: colours.ink,
    colorTextSecondary: colours.ink2,
    colorTextTertiary: colours.ink3,
    colorTextDescription: colours.ink3,
    colorTextPlaceholder: colours.ink3,
    colorBorder: colours.line2,
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.paper,
    colorBgMask: 'rgba(31, 30, 28, 0.3)',
    borderRadius: 6,
    borderRadiusLG: 8,
    borderRadiusSM: 4,
    fontSize: 14,
    lineHeight: 22 / 14,
    fontFamily,
    boxShadow: 'none',
    boxShadowSecondary: 'none',
    boxShadowTertiary: 'none',
    controlHeight: 34,
    motion: !stillness,
    motionDurationFast: '0.08s',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 400 },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px', labelColor: colours.ink2 },
    Drawer: { paddingLG: 20 },
    Modal: { titleFontSize: 16 },
  },
});
