import type { Look } from './look';

/** The look as a theme of the drawing library: axes, legend and tooltip of every chart. */
export function themeOf(look: Look): object {
  const text = { color: look.quiet, fontFamily: look.font, fontSize: 12, lineHeight: 15 };
  const axis = {
    axisLine: { lineStyle: { color: look.strong } },
    axisTick: { lineStyle: { color: look.strong } },
    axisLabel: text,
    nameTextStyle: text,
    splitLine: { lineStyle: { color: look.line } },
  };
  return {
    color: [look.accent, look.yellow, look.red, look.good, look.hold],
    textStyle: { color: look.ink, fontFamily: look.font },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
    logAxis: axis,
    timeAxis: { ...axis, splitLine: { show: false } },
    legend: { textStyle: { ...text, color: look.ink } },
    tooltip: {
      backgroundColor: look.raised,
      borderColor: look.strong,
      textStyle: { color: look.ink, fontFamily: look.font, fontSize: 13 },
      extraCssText: 'max-width: 20rem; white-space: normal; overflow-wrap: anywhere;',
    },
  };
}
