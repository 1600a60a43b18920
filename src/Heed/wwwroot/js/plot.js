// Plots: <div class="plot" data-plot="/address.json">. ECharts is fetched only where a plot stands, and draws on a canvas, which a strict
// content policy allows. Flags and bars open what is behind them. The same numbers stand in a table below each plot.
const plots = [...document.querySelectorAll("[data-plot]")];
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");

function times(zone, span) {
  const day = new Intl.DateTimeFormat("en-GB", { timeZone: zone, month: "short", day: "numeric" });
  const hour = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  const whole = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return {
    axis: at => span > 3 * 86400000 ? day.format(at) : hour.format(at) === "00:00" ? day.format(at) : hour.format(at),
    whole: at => whole.format(at)
  };
}

// Names of flags stand in three rows above the plot. A name for which no row has room is left out: its line stays, says its name when pointed
// at, and stands in the table. A name near an edge leans inwards, so that its end is not cut off.
function named(flags, from, until, width) {
  const rows = [-Infinity, -Infinity, -Infinity], room = Math.max(width - 90, 100);
  return flags.map(flag => {
    const x = (flag.at - from) / (until - from) * room, long = 14 + 7 * Math.min(flag.label.length, 22);
    const align = x + long / 2 > room ? "right" : x < long / 2 ? "left" : "center";
    const left = align === "right" ? x - long : align === "left" ? x : x - long / 2;
    const row = rows.findIndex(end => end + 6 <= left);
    if (row >= 0) rows[row] = left + long;
    return { name: flag.label, xAxis: flag.at, href: flag.href, label: { show: row >= 0, align, distance: [0, 4 + Math.max(row, 0) * 20] }, emphasis: { label: { show: true } } };
  });
}

function option(data, width) {
  const all = [...(data.bars ?? []), ...(data.lines ?? [])].flatMap(series => series.points.map(point => point[0]));
  const marks = (data.flags ?? []).map(flag => flag.at);
  const bar = data.bars?.[0]?.points ?? [], half = bar.length > 1 ? (bar[1][0] - bar[0][0]) / 2 : 0; // a bar stands around its time
  const from = Math.min(...all, ...marks) - half, until = Math.max(...all, ...marks) + half, say = times(data.zone, until - from);
  const text = colour("--text"), muted = colour("--muted"), line = colour("--line");
  const palette = ["--plot-1", "--plot-2", "--plot-3", "--plot-4"].map(colour);
  const right = (data.lines ?? []).some(series => series.axis === "right");
  const series = [];
  if (data.band) {
    const low = data.band.lower.map(point => point[1]);
    series.push(
      { name: "", type: "line", z: 0, stack: "band", symbol: "none", silent: true, lineStyle: { opacity: 0 }, data: data.band.lower, tooltip: { show: false } },
      { name: data.band.name, type: "line", z: 0, stack: "band", symbol: "none", silent: true, lineStyle: { opacity: 0 }, color: colour("--plot-band"),
        areaStyle: { color: colour("--plot-band"), opacity: 1 }, data: data.band.upper.map((point, at) => [point[0], point[1] - (low[at] ?? 0)]) });
  }
  (data.bars ?? []).forEach((bars, at) => series.push({
    name: bars.name, type: "bar", data: bars.points, color: palette[at], barCategoryGap: "15%", barMaxWidth: 24, large: bars.points.length > 2000
  }));
  (data.lines ?? []).forEach((lines, at) => series.push({
    name: lines.name, type: "line", data: lines.points, color: palette[(data.bars?.length ?? 0) + at], symbol: "none", connectNulls: true, z: 4,
    lineStyle: { width: 2 }, yAxisIndex: lines.axis === "right" ? 1 : 0
  }));
  if (series.length > 0 && data.flags?.length > 0)
    series.push({
      name: "Flags", type: "line", data: [], color: colour("--accent"), markLine: {
        symbol: ["none", "pin"], symbolSize: [0, 22], silent: false, lineStyle: { type: "solid", width: 1.5, color: colour("--accent") },
        label: { show: true, formatter: mark => mark.name.length > 22 ? mark.name.slice(0, 21) + "…" : mark.name, color: text, rotate: 0, fontSize: 12,
          backgroundColor: colour("--surface"), borderColor: line, borderWidth: 1, borderRadius: 4, padding: [2, 5] },
        data: named(data.flags, from, until, width)
      }
    });

  const axis = { axisLine: { lineStyle: { color: line } }, axisLabel: { color: muted, fontSize: 12 }, splitLine: { lineStyle: { color: line } }, axisTick: { show: false } };
  return {
    animation: !still.matches, animationDuration: 250,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: text },
    aria: { enabled: false },
    grid: { left: 8, right: 8, top: 36 + 20 * Math.min(3, data.flags?.length ?? 0), bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: text }, data: series.map(one => one.name).filter(name => name && name !== "Flags") },
    tooltip: {
      trigger: "axis", renderMode: "richText", confine: true, backgroundColor: colour("--surface"), borderColor: line, textStyle: { color: text, fontSize: 13 },
      formatter: rows => [say.whole(rows[0].axisValue), ...rows.filter(row => row.seriesName && row.seriesName !== data.band?.name)
        .map(row => `${row.seriesName}: ${Math.round(row.value[1] * 100) / 100}`)].join("\n")
    },
    xAxis: { ...axis, type: "time", min: from, max: until, splitLine: { show: false }, axisLabel: { ...axis.axisLabel, formatter: say.axis, hideOverlap: true } },
    yAxis: right
      ? [{ ...axis, type: "value", minInterval: 1 }, { ...axis, type: "value", min: -1, max: 1, interval: 0.5, splitLine: { show: false } }]
      : [{ ...axis, type: "value", minInterval: 1 }],
    series
  };
}

function open(data, mark) {
  if (mark.data?.href) location.assign(mark.data.href);
  else if (data.links && Array.isArray(mark.value)) {
    const points = data.bars?.find(bars => bars.name === mark.seriesName)?.points ?? [];
    const step = points.length > 1 ? points[1][0] - points[0][0] : 3600000;
    location.assign(data.links.replace("{from}", mark.value[0]).replace("{until}", mark.value[0] + step));
  }
}

async function draw(echarts, box) {
  const answer = await fetch(box.dataset.plot, { headers: { "X-Heed-Live": "1" } });
  if (!answer.ok) throw new Error(String(answer.status));
  const data = await answer.json();
  let chart = echarts.getInstanceByDom(box);
  if (!chart) {
    chart = echarts.init(box, null, { renderer: "canvas" });
    chart.on("click", mark => open(box.heedPlot, mark));
    new ResizeObserver(() => chart.resize()).observe(box);
  }
  box.heedPlot = data;
  chart.setOption(option(data, box.clientWidth), { notMerge: true });
}

if (plots.length > 0) {
  const fault = box => {
    const words = document.createElement("p");
    words.className = "plot-fault";
    words.textContent = "The plot could not be drawn. The same numbers stand in the table below.";
    box.replaceChildren(words);
  };
  try {
    const echarts = await import("/lib/echarts.esm.min.js");
    const drawAll = () => Promise.all(plots.map(box => draw(echarts, box).catch(() => { if (!box.heedPlot) fault(box); })));
    await drawAll();
    // Another scheme has other colours and the same numbers: nothing is fetched.
    dark.addEventListener("change", () => plots.forEach(box => { if (box.heedPlot) echarts.getInstanceByDom(box)?.setOption(option(box.heedPlot, box.clientWidth), { notMerge: true }); }));
    document.addEventListener("heed:shown", drawAll);
  } catch { plots.forEach(fault); }
}
