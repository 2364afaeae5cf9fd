namespace Dossier.Engine.Language.Parsing;

using Dossier.Engine.Language.Model;

/// <summary>
/// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer, and three moves. SHIFT takes the next word, LEFT hangs the stack's top below the buffer's
/// front, RIGHT below the word under it. The root stands behind the last word, so that only the last word left on the stack can hang from it.
/// </summary>
internal sealed class ParserState
{
    /// <summary>No word: no parent, no child.</summary>
    public const int None = -1;

    private const uint NoGap = 0x9E3C0015;

    private static readonly uint Verb = WordFeatureReader.PartAttribute(PartOfSpeech.Verb);
    private static readonly uint Punctuation = WordFeatureReader.PartAttribute(PartOfSpeech.Punct);
    private static readonly uint Conjunction = WordFeatureReader.PartAttribute(PartOfSpeech.Cconj);

    private int _capacity;

    // How many verbs, and how many commas and conjunctions, stand before each word.
    private int[] _verbs = [];
    private int[] _stops = [];

    /// <summary>How many words; also the root's number.</summary>
    public int Count { get; private set; }

    /// <summary>The buffer's front, or <see cref="Count"/> when only the root is left.</summary>
    public int Front { get; private set; }

    /// <summary>How many words are on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>The stack, its top last.</summary>
    public int[] Stack { get; private set; } = [];

    /// <summary>The head of each word, <see cref="None"/> before it has one.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>What each word is to its head.</summary>
    public byte[] Relations { get; private set; } = [];

    /// <summary>The least lead, in steps of four, of the moves that were weighed while a word was on top of the stack or in front of the buffer; 255 when none was, or none was in doubt.</summary>
    public byte[] Leads { get; private set; } = [];

    /// <summary>How far each word's relation was ahead of the next best, in steps of four; 255 where there was no doubt.</summary>
    public byte[] RelationLeads { get; private set; } = [];

    /// <summary>The children of each word.</summary>
    public Children[] Below { get; private set; } = [];

    /// <summary>Whether all words hang somewhere.</summary>
    public bool IsDone => Front == Count && Depth == 0;

    /// <summary>Whether a word is left to take.</summary>
    public bool CanShift => Front < Count;

    /// <summary>Whether the top may hang below the front.</summary>
    public bool CanLeft => Depth > 0 && (Front < Count || Depth == 1);

    /// <summary>Whether the top may hang below the word under it.</summary>
    public bool CanRight => Depth > 1;

    /// <summary>Starts a tagged sentence. <paramref name="words"/> points at its first word.</summary>
    public unsafe void Start(WordFeatures* words, int count)
    {
        if (count + 1 > _capacity)
        {
            _capacity = Math.Max(count + 1, 64);
            Stack = new int[_capacity];
            Heads = new int[_capacity];
            Relations = new byte[_capacity];
            Leads = new byte[_capacity];
            RelationLeads = new byte[_capacity];
            Below = new Children[_capacity];
            _verbs = new int[_capacity + 1];
            _stops = new int[_capacity + 1];
        }
        Count = count;
        Front = Depth = 0;
        for (var i = 0; i <= count; i++)
        {
            Heads[i] = None;
            Relations[i] = Leads[i] = byte.MaxValue;
            Below[i] = Children.Nobody;
        }
        for (var i = 0; i < count; i++)
        {
            _verbs[i + 1] = _verbs[i] + (words[i].Part == Verb ? 1 : 0);
            _stops[i + 1] = _stops[i] + (words[i].Part == Punctuation || words[i].Part == Conjunction ? 1 : 0);
        }
    }

    /// <summary>How many verbs and how many commas and conjunctions stand between two words, as an attribute: clauses end there. A first word below 0 is none.</summary>
    public uint Between(int first, int second)
    {
        if (first < 0)
            return NoGap;
        int verbs = _verbs[second] - _verbs[first + 1], stops = _stops[second] - _stops[first + 1];
        return Feature.Mix(0x66660000u + (uint)((Math.Min(verbs, 2) * 4) + Math.Min(stops, 3)));
    }

    /// <summary>Notes by how much the next move was ahead of the others.</summary>
    public void NoteLead(int lead)
    {
        var steps = (byte)Math.Min(lead >> 2, byte.MaxValue);
        if (Depth > 0)
            Note(Stack[Depth - 1], steps);
        Note(Front, steps);

        void Note(int word, byte steps) => Leads[word] = Math.Min(Leads[word], steps);
    }

    /// <summary>Notes by how much a word's relation was ahead of the others.</summary>
    public void NoteRelationLead(int word, int lead) => RelationLeads[word] = (byte)Math.Min(lead >> 2, byte.MaxValue);

    /// <summary>Takes the next word.</summary>
    public void Shift() => Stack[Depth++] = Front++;

    /// <summary>The word that the top would hang from.</summary>
    public int HeadOf(Move move) => move == Move.Left ? Front : Stack[Depth - 2];

    /// <summary>Hangs the top up and takes it off the stack.</summary>
    public void Attach(Move move, byte relation)
    {
        var head = HeadOf(move);
        var word = Stack[--Depth];
        Heads[word] = head;
        Relations[word] = relation;
        ref var children = ref Below[head];
        if (move == Move.Left)
        {
            // The nearer child comes first: the newest is the leftmost.
            children.SecondLeft = children.FirstLeft;
            children.FirstLeft = word;
            children.Lefts++;
            children.LeftSet += Feature.Mix(relation + 0x4C000u);
        }
        else
        {
            children.SecondRight = children.LastRight;
            children.LastRight = word;
            children.Rights++;
            children.RightSet += Feature.Mix(relation + 0x52000u);
        }
    }

    /// <summary>The children a word has so far.</summary>
    internal struct Children
    {
        public static readonly Children Nobody = new() { FirstLeft = None, SecondLeft = None, LastRight = None, SecondRight = None };

        public int FirstLeft, SecondLeft, LastRight, SecondRight;
        public int Lefts, Rights;

        /// <summary>The relations to the left and to the right, whatever their order.</summary>
        public uint LeftSet, RightSet;
    }
}

/// <summary>What the parser does next. The numbers are the classes of the arc model.</summary>
internal enum Move
{
    Shift,
    Left,
    Right,
}
