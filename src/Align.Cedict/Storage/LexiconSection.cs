namespace Align.Cedict.Storage;

/// <summary>A section of a compiled lexicon, numbered in file order.</summary>
internal enum LexiconSection
{
    /// <summary>u24 per trie node and one more: the number of the node's first child, in breadth-first order.</summary>
    FirstChildren,

    /// <summary>u24 per trie node: where its record begins in <see cref="Headwords"/>, plus one; 0 where no headword ends.</summary>
    Records,

    /// <summary>u16 per trie node: the UTF-16 code unit that leads to it.</summary>
    Labels,

    /// <summary>Varints per headword record: entry positions, then translations as word numbers with a weight byte.</summary>
    Headwords,

    /// <summary>Varints per entry: trie nodes of both headwords, pinyin and glosses as word numbers.</summary>
    Entries,

    /// <summary>u32 word count, u32 end of each word, then the words in UTF-8.</summary>
    Words,
}
