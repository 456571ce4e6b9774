namespace Align.Alignment.Evidence;

/// <summary>Collects the words of one sentence and where they begin.</summary>
internal sealed class TokenBuffer
{
    private readonly List<int> _ids = [];
    private readonly List<int> _offsets = [];

    public int[] Ids => [.. _ids];

    public int[] Offsets => [.. _offsets];

    public void Add(int id, int offset)
    {
        _ids.Add(id);
        _offsets.Add(offset);
    }

    public void Clear()
    {
        _ids.Clear();
        _offsets.Clear();
    }
}
