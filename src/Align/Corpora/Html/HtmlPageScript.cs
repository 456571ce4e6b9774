namespace Align.Corpora.Html;

/// <summary>The page's script: pairs light up together across table cells, terms on both sides, and j and k step through.</summary>
/// <remarks>Without it the page is complete; only these three are missing.</remarks>
internal static class HtmlPageScript
{
    public const string Text = """
        (() => {
          'use strict';
          let lit = [];
          const light = keys => {
            for (const element of lit) element.classList.remove('on');
            lit = keys.filter(([, value]) => value).flatMap(([name, value]) => [...document.querySelectorAll(`[${name}="${value}"]`)]);
            for (const element of lit) element.classList.add('on');
          };
          const follow = event => {
            const near = name => event.target.closest?.(`[${name}]`)?.getAttribute(name);
            light([['data-u', near('data-u')], ['data-t', near('data-t')]]);
          };
          document.addEventListener('mouseover', follow);
          document.addEventListener('focusin', follow);
          document.addEventListener('mouseleave', () => light([]));
          document.addEventListener('keydown', event => {
            const step = { j: 1, k: -1 }[event.key];
            if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
            const links = [...document.querySelectorAll('a.number')].filter(link => link.offsetParent);
            const at = links.indexOf(document.activeElement);
            const next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))];
            if (!next) return;
            next.focus({ preventScroll: true });
            next.parentElement.scrollIntoView({ block: 'center' });
          });
        })();
        """;
}
