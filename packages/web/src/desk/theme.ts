import type { ThemeConfig } from "antd";

/** Ant Design in the colours of the shared style sheet; dark enough for text on white (WCAG AA). */
export const theme: ThemeConfig = {
  token: {
    fontFamily: `"PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", "Noto Sans SC", sans-serif`,
    colorPrimary: "#174a7c",
    colorLink: "#145a9e",
    colorLinkHover: "#0f3a64",
    colorSuccess: "#14603c",
    colorWarning: "#8a4600",
    colorError: "#a31621",
    colorText: "#1c2733",
    colorTextSecondary: "#4a5868",
    colorTextTertiary: "#4a5868",
    colorTextQuaternary: "#5d6b7a",
    colorTextPlaceholder: "#5d6b7a",
    colorTextDisabled: "#5d6b7a",
    colorTextDescription: "#4a5868",
    colorBorder: "#a9b4c0",
    colorBorderSecondary: "#d8dee6",
    colorBgLayout: "#f3f5f8",
    borderRadius: 4,
    fontSize: 14,
    controlHeight: 32,
    motionDurationMid: "0.12s",
    motionDurationSlow: "0.16s",
  },
  components: {
    Table: {
      headerBg: "#f3f5f8",
      headerColor: "#4a5868",
      headerSplitColor: "transparent",
      rowHoverBg: "#f7fafd",
      cellPaddingBlockSM: 7,
      cellPaddingInlineSM: 10,
      borderColor: "#e9edf2",
    },
    Form: { itemMarginBottom: 16, verticalLabelPadding: "0 0 4px" },
    Modal: { titleFontSize: 16 },
    Drawer: { paddingLG: 16 },
  },
};
