namespace Align.Corpora.Html;

/// <summary>The page's style sheet: system fonts, two palettes, one column on narrow screens.</summary>
internal static class HtmlPageStyle
{
    public const string Text = """
        :root {
          color-scheme: light dark;
          --paper: #fcfbf8; --panel: #f4f2ec; --ink: #23262b; --soft: #6a6e75; --line: #e4e0d6;
          --glow: #fdf1c7; --accent: #0b6e62; --good: #0b7a55; --warn: #9a5b00; --bad: #b3261e; --cool: #2a5fa8;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #15171a; --panel: #1d2024; --ink: #dfe1e4; --soft: #989da6; --line: #2c3036;
            --glow: #3a3419; --accent: #5cc4b4; --good: #5fc79b; --warn: #e0a94f; --bad: #f08b82; --cool: #8ab4f0;
          }
        }
        * { box-sizing: border-box; }
        html { scroll-padding-top: 6rem; -webkit-text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--paper); color: var(--ink); font-size: 1.0625rem; line-height: 1.72;
          font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
          overflow-wrap: break-word;
        }
        [lang|="zh"] {
          font-family: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif;
        }
        [lang|="zh-Hant"], [lang|="zh-TW"], [lang|="zh-HK"] {
          font-family: "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", system-ui, sans-serif;
        }
        .page { max-width: 84rem; margin: 0 auto; padding-left: 1.5rem; padding-right: 1.5rem; }
        .intro { padding-top: 2.75rem; padding-bottom: 1.25rem; }
        h1 { margin: 0 0 .4rem; font-size: 1.85rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; }
        .summary { margin: 0; color: var(--soft); }
        .summary b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
        .notice { margin: 1rem 0 0; padding: .55rem .9rem; border-left: 3px solid var(--warn); background: var(--panel); border-radius: 0 .4rem .4rem 0; max-width: 46rem; }
        .legend { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; color: var(--soft); font-size: .85rem; align-items: center; }
        .filter { display: flex; gap: .25rem; margin: 1rem 0 0; padding: 0; border: 0; font-size: .875rem; }
        .filter legend { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
        .filter label { padding: .2rem .8rem; border: 1px solid var(--line); border-radius: 1rem; cursor: pointer; color: var(--soft); }
        .filter label:has(:checked) { background: var(--ink); border-color: var(--ink); color: var(--paper); }
        .filter label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
        .filter input { position: absolute; opacity: 0; pointer-events: none; }
        body:has(#show-findings:checked) :is(.pair, .tablerow):not(.doubtful), body:has(#show-findings:checked) .verbatim { display: none; }
        body:has(#show-findings:checked) .block:not(:has(.doubtful)) { display: none; }
        .heads { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line); }
        .heads > div { padding-top: .6rem; padding-bottom: .5rem; color: var(--soft); font-size: .82rem; letter-spacing: .03em; }
        .heads span { padding: 0 .55rem; }
        .columns, .pair, .tablerow { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr) minmax(0, 1fr) 6.5rem; column-gap: 1.5rem; }
        main { padding-top: 1rem; padding-bottom: 4rem; overflow-x: clip; }
        .block { padding: .45rem 0; }
        .pair p { margin: 0; padding: .18rem .55rem; border-radius: .4rem; max-width: 40rem; transition: background-color .12s; white-space: pre-line; }
        .source { font-size: 1.0625rem; }
        .pair:hover > p, .pair:focus-within > p, .pair:target > p, .pair.on > p, .cell .on { background: var(--glow); }
        .cell span[data-u] { border-radius: .25rem; transition: background-color .12s; }
        .number { color: var(--soft); opacity: .6; font-size: .74rem; line-height: 2rem; text-align: right; text-decoration: none; font-variant-numeric: tabular-nums; align-self: start; }
        .number:hover, .number:focus-visible, .pair:hover .number { opacity: 1; color: var(--accent); }
        .number:focus-visible, .finding:focus-visible, .verbatim:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
        .bar { display: block; height: 2px; margin: -.4rem 0 0 auto; border-radius: 1px; background: var(--accent); opacity: .75; }
        .q0 { width: 2%; } .q1 { width: 10%; } .q2 { width: 20%; } .q3 { width: 30%; } .q4 { width: 40%; } .q5 { width: 50%; }
        .q6 { width: 60%; } .q7 { width: 70%; } .q8 { width: 80%; } .q9 { width: 90%; } .q10 { width: 100%; }
        .q0, .q1, .q2, .q3, .q4 { background: var(--warn); }
        .meta { display: flex; flex-wrap: wrap; gap: .25rem; align-content: flex-start; padding-top: .45rem; font-weight: 400; }
        .badge { position: relative; font-size: .7rem; line-height: 1.15rem; height: 1.2rem; padding: 0 .45rem; border-radius: .6rem; border: 1px solid transparent; white-space: nowrap; cursor: default; }
        .origin { color: var(--soft); background: var(--panel); }
        .origin.memory { color: var(--good); } .origin.draft { color: var(--warn); } .origin.provider { color: var(--cool); } .origin.missing { color: var(--bad); }
        .finding { border-color: currentColor; color: var(--soft); cursor: help; }
        .finding.warning { color: var(--warn); } .finding.error { color: var(--bad); }
        mark { position: relative; background: none; color: inherit; border-bottom: 2px solid var(--good); padding-bottom: .05em; cursor: help; }
        mark.variant, mark.repaired { border-bottom-color: var(--cool); }
        mark.missing { border-bottom: 2px dashed var(--warn); }
        mark.forbidden { border-bottom: 2px dotted var(--bad); }
        mark.on { background: color-mix(in srgb, var(--accent) 22%, transparent); border-radius: .2rem .2rem 0 0; }
        .legend mark { cursor: default; }
        [data-tip]:is(:hover, :focus-visible)::after {
          content: attr(data-tip); position: absolute; z-index: 3; left: 0; top: calc(100% + .35rem); width: max-content; max-width: 20rem;
          padding: .35rem .65rem; border-radius: .4rem; background: var(--ink); color: var(--paper); white-space: normal; pointer-events: none;
          font: 400 .82rem/1.45 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; box-shadow: 0 4px 16px rgb(0 0 0 / .25);
        }
        .meta [data-tip]::after { left: auto !important; right: 0; }
        .heading { padding-top: 1.9rem; padding-bottom: .3rem; }
        .heading p { font-weight: 650; line-height: 1.4; }
        .heading.level1 p { font-size: 1.55rem; } .heading.level2 p { font-size: 1.3rem; } .heading.level3 p { font-size: 1.15rem; }
        .heading.level1 .number { line-height: 2.5rem; } .heading.level2 .number { line-height: 2.1rem; }
        .heading .meta { padding-top: .6rem; }
        .quote p { border-left: 3px solid var(--line); border-radius: 0 .4rem .4rem 0; padding-left: 1rem; color: color-mix(in srgb, var(--ink) 82%, var(--paper)); }
        .listitem { padding: .1rem 0; }
        .listitem .pair p { padding-left: 1.6rem; position: relative; }
        .listitem.level2 .pair p { padding-left: 2.9rem; } .listitem:is(.level3, .level4, .level5, .level6) .pair p { padding-left: 4.2rem; }
        [data-marker]::before { content: attr(data-marker); position: absolute; margin-left: -1.9rem; width: 1.6rem; text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
        .caption p { color: var(--soft); font-size: .92rem; }
        .table { padding: .9rem 0; font-size: .95rem; }
        .tablerow { border-bottom: 1px solid var(--line); }
        .tablerow.head { border-bottom: 2px solid var(--soft); font-weight: 600; }
        .cells { display: grid; column-gap: 1rem; align-items: baseline; max-width: 40rem; }
        .cell { padding: .35rem .55rem; min-width: 0; }
        .columns2 { grid-template-columns: repeat(2, minmax(0, 1fr)); } .columns3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
        .columns4 { grid-template-columns: repeat(4, minmax(0, 1fr)); } .columns5 { grid-template-columns: repeat(5, minmax(0, 1fr)); }
        .columns6 { grid-template-columns: repeat(6, minmax(0, 1fr)); } .columns7 { grid-template-columns: repeat(7, minmax(0, 1fr)); }
        .columns8 { grid-template-columns: repeat(8, minmax(0, 1fr)); } .columns9 { grid-template-columns: repeat(9, minmax(0, 1fr)); }
        .columns10 { grid-template-columns: repeat(10, minmax(0, 1fr)); } .columns11 { grid-template-columns: repeat(11, minmax(0, 1fr)); }
        .columns12 { grid-template-columns: repeat(12, minmax(0, 1fr)); }
        .verbatim { margin: .9rem 6.5rem .9rem 4.3rem; padding: .8rem 1rem; overflow-x: auto; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; font-size: .85rem; line-height: 1.55; }
        pre, code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace; }
        code { font-size: .88em; background: var(--panel); border-radius: .25rem; padding: .05em .25em; }
        .markup, .url { color: var(--soft); opacity: .75; word-break: break-all; }
        .control { font-size: .68em; line-height: 1; padding: .05em .3em; margin: 0 .1em; border: 1px solid var(--bad); border-radius: .25em; color: var(--bad); vertical-align: .1em; unicode-bidi: isolate; }
        .none { color: var(--soft); font-style: italic; font-size: .88em; }
        footer { color: var(--soft); font-size: .8rem; padding-bottom: 2rem; }
        kbd { font: inherit; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3rem; }
        @media (max-width: 46rem) {
          .page { padding-left: 1rem; padding-right: 1rem; }
          .intro { padding-top: 1.5rem; }
          h1 { font-size: 1.4rem; }
          .heads .columns { display: flex; gap: .75rem; }
          .heads .gap { display: none; }
          .heads span { padding: 0; }
          .heads span:last-child::before { content: "→ "; margin-right: .35rem; }
          .pair, .tablerow { grid-template-columns: 1.6rem minmax(0, 1fr); column-gap: .5rem; padding: .3rem 0; }
          :is(.pair, .tablerow) > .meta { grid-area: 3 / 2; }
          .pair > .target { color: color-mix(in srgb, var(--ink) 84%, var(--paper)); }
          .meta { padding: .1rem .55rem .3rem; }
          .meta:empty { display: none; }
          /* Nothing but an origin: a dot under the number says it, as the legend explains. */
          :is(.pair, .tablerow) > .meta:not(:has(.finding)) { grid-area: 2 / 1; padding: .7rem 0 0; justify-content: flex-end; }
          .meta:not(:has(.finding)) .origin { width: .5rem; height: .5rem; padding: 0; overflow: hidden; background: currentColor; border-radius: 50%; text-indent: 2rem; opacity: .7; }
          .number { grid-area: 1 / 1; }
          :is(.pair, .tablerow) > .source { grid-area: 1 / 2; }
          :is(.pair, .tablerow) > .target { grid-area: 2 / 2; }
          .meta [data-tip]::after, mark[data-tip]::after { position: fixed !important; left: 1rem !important; right: 1rem; top: auto !important; bottom: 1rem; width: auto !important; max-width: none !important; }
          .verbatim { margin-left: 0; margin-right: 0; }
          .cell { padding: .2rem .55rem; font-size: .9rem; hyphens: auto; }
          .cells { column-gap: .25rem; }
          .heading .pair p, .heading .number { line-height: 1.4; }
        }
        @media print { .heads { position: static; } .filter { display: none; } .pair, .tablerow { break-inside: avoid; } }
        @media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
        """;
}
