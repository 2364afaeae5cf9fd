namespace Dossier.Engine.Language.Model;

/// <summary>
/// What the model knows of a word by itself. Read in place.
/// Layout: int count, int[1025] first entry by the upper 10 bits, ushort[count] the next 16 bits, ascending, then the entries as they are declared.
/// The last six bits are not kept: of two thousand words it does not know, it takes one for another.
/// </summary>
internal readonly unsafe struct WordLexicon
{
    /// <summary>The sole tag of words that have several.</summary>
    public const byte NoSoleTag = 255;

    private readonly int* _first;
    private readonly ushort* _keys;
    private readonly Entry* _entries;

    /// <summary>The lexicon at an address.</summary>
    public WordLexicon(byte* at)
    {
        _first = (int*)(at + 4);
        _keys = (ushort*)(_first + 1025);
        _entries = (Entry*)(_keys + *(int*)at);
    }

    /// <summary>How many bytes the lexicon at an address says it has.</summary>
    public static long Size(byte* at) => 4 + (4 * 1025) + (*(int*)at * (2L + sizeof(Entry)));

    /// <summary>What is kept of a word's hash.</summary>
    public static uint Key(uint hash) => hash >> 6;

    /// <summary>What is known of the word whose lower-case hash is given.</summary>
    public Entry Find(uint hash)
    {
        int low = _first[hash >> 22], high = _first[(hash >> 22) + 1];
        var key = (ushort)Key(hash);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_keys[middle] < key)
                low = middle + 1;
            else
                high = middle;
        }
        return low < _first[(hash >> 22) + 1] && _keys[low] == key ? _entries[low] : new Entry { SoleTag = NoSoleTag };
    }

    /// <summary>One word.</summary>
    public struct Entry
    {
        /// <summary>The group of words that stand in like company, 1 to 1,024; its upper six bits are a coarser group. 0 when unknown.</summary>
        public ushort Cluster;

        /// <summary>The group by another division, 1 to 2,048; its upper eight bits are a coarser group. 0 when unknown.</summary>
        public ushort OtherCluster;

        /// <summary>Which dictionary forms it can be of.</summary>
        public DictionaryForms Forms;

        /// <summary>The number of the set of tags it was seen with; 0 when unseen.</summary>
        public byte Ambiguity;

        /// <summary>The one tag it has always had, or <see cref="NoSoleTag"/>.</summary>
        public byte SoleTag;
    }
}
