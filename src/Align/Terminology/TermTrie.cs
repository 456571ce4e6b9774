namespace Align.Terminology;

/// <summary>A trie over the characters of source forms; ASCII letters are found in either case unless the term forbids it.</summary>
internal sealed class TermTrie
{
    private readonly Node _root = new();

    /// <summary>Adds a form; the first term of a form stays.</summary>
    public void Add(string form, Term term)
    {
        var node = _root;
        foreach (var c in form)
        {
            var key = Fold(c);
            node.Children ??= [];
            if (!node.Children.TryGetValue(key, out var child)) node.Children[key] = child = new Node();
            node = child;
        }

        (node.Entries ??= []).Add((form, term));
    }

    /// <summary>Every form that stands at <paramref name="start"/>, shortest first.</summary>
    public Matches At(ReadOnlySpan<char> text, int start) => new(_root, text, start);

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    internal sealed class Node
    {
        public Dictionary<char, Node>? Children { get; set; }

        public List<(string Form, Term Term)>? Entries { get; set; }

        /// <summary>The first term whose form is spelled so in the text, if its case counts.</summary>
        public Term? TermFor(ReadOnlySpan<char> spelled)
        {
            if (Entries is null) return null;
            foreach (var (form, term) in Entries)
                if (!term.CaseSensitive || spelled.SequenceEqual(form.AsSpan())) return term;
            return null;
        }
    }

    internal ref struct Matches
    {
        private readonly ReadOnlySpan<char> _text;
        private readonly int _start;
        private Node? _node;
        private int _position;

        public Matches(Node root, ReadOnlySpan<char> text, int start)
        {
            _text = text;
            _start = _position = start;
            _node = root;
            Current = default;
        }

        public (int Length, Term Term) Current { get; private set; }

        public readonly Matches GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_node?.Children is { } children && _position < _text.Length)
            {
                if (!children.TryGetValue(Fold(_text[_position]), out _node)) return false;
                _position++;
                if (_node.TermFor(_text[_start.._position]) is not { } term) continue;
                Current = (_position - _start, term);
                return true;
            }

            return false;
        }
    }
}
