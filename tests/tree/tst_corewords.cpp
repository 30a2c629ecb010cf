// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Languages that the core reads and writes itself: what coaches and other programs write, and the names that
/// the example's people have.
constexpr const char *kOwnLanguage[] {
    "core/domain/notation/wordlist.cpp", // what a coach's words mean
    "core/domain/notation/wordlist.h",
    "core/domain/notation/alternatives.cpp", // example lines of the grammar
    "core/domain/notation/rows.cpp", // the grammar as it is printed
    "core/domain/notation/canonical.cpp", // the notation as it is stored
    "core/domain/notation/printwords.cpp", "core/domain/notation/prose.cpp",
    "core/domain/notation/treetext.cpp", // headings of the notation
    "core/domain/example/example.cpp", // names and notes of the example squad
};

struct Allowed {
    const char *file;
    const char *text;
};
/// Texts of two words that nobody is told.
constexpr Allowed kAllowed[] {
    { "core/domain/workout/workout.cpp", "base run" }, // tags of the notation
    { "core/domain/workout/workout.cpp", "slow base run" },
    { "core/exchange/cells.cpp", "not stated" }, // read in a table
    { "core/exchange/cells.cpp", "did not finish" },
    { "core/exchange/cells.cpp", "did not start" },
    { "core/exchange/event.cpp", "short track" },
    { "core/storage/backups.cpp", "Fivepace backups" }, // a folder's name
    { "core/storage/backups.cpp", "yyyy-MM-dd HH.mm.ss" }, // names of files
    { "core/storage/database.cpp", "SQLite format 3" }, // how a file begins
    { "core/storage/lockholder.cpp", "fivepace lock 1" },
    { "core/storage/lockholder.cpp", "yyyy-MM-dd HH:mm" },
    { "core/storage/storedvalue.cpp", "%1 mm in %2 ms" }, // a pace in the file
    { "core/storage/tables.cpp", "read one" }, // names of prepared statements
    { "core/storage/tables.h", "insert member" },
    { "core/storage/tables.h", "update member" },
    { "core/storage/tables.h", "cut members" },
};

/// Texts of two words of the program that no coach is told, or that have no other language.
constexpr Allowed kNotTranslated[] {
    { "app/drafts/squad/absencelist.h", "It belongs to a form." }, // told to whoever writes QML
    { "app/guithread.h", "%s is called off the GUI thread" },
    { "app/program.cpp", "first frame" },
    { "app/screenshots.cpp", "The window does not open." },
    { "app/screenshots.cpp", "The window draws nothing." },
    { "app/screenshots.cpp", "%1 views visited, %2 warnings" },
    { "app/models/library/workoutsearch.cpp", "max velocity" }, // typed by coaches
    { "app/models/library/workoutsearch.cpp", "maximum velocity" },
    { "app/models/library/workoutsearch.cpp", "last used" },
    { "app/models/squad/pacecompletion.cpp", "max velocity" },
};

struct Literal {
    int line;
    QString text;
    QString before; ///< what stands right before it
};

/// The text literals of a C++ file, raw ones too; comments and what is included left out.
QVector<Literal> literalsOf(const QString &source)
{
    static const QRegularExpression token(QStringLiteral("//[^\\n]*|/\\*.*?\\*/|#include[^\\n]*"
                                                         "|R\"(\\w*)\\((?<raw>.*?)\\)\\1\""
                                                         "|(?<![0-9])'(?:\\\\.|[^'\\\\\\n])+'"
                                                         "|\"(?<text>(?:\\\\.|[^\"\\\\\\n])*)\""),
        QRegularExpression::DotMatchesEverythingOption);
    QVector<Literal> literals;
    qsizetype end = -1;
    for (auto found = token.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        const auto text = match.captured(QStringLiteral("raw")) + match.captured(QStringLiteral("text"));
        if (text.isEmpty())
            continue;
        const auto start = match.capturedStart();
        if (end >= 0 && source.mid(end, start - end).trimmed().isEmpty()) // "one text " "in two pieces"
            literals.back().text += text;
        else
            literals << Literal { static_cast<int>(source.left(start).count(u'\n')) + 1, text,
                source.mid(std::max<qsizetype>(0, start - 200), std::min<qsizetype>(200, start)).trimmed() };
        end = match.capturedEnd();
    }
    return literals;
}

/// Two words with a space between; codes, formats and statements of SQL are none.
bool isSpeech(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,}[,;:]? +[A-Za-z]{2,}"));
    static const QRegularExpression sql(
        QStringLiteral("\\b(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA|FROM|WHERE|JOIN|HAVING|"
                       "CHECK|COLUMN|ORDER BY|"
                       "PRIMARY KEY|REFERENCES|VALUES|BEGIN|CAST|NOT NULL|OR NOT|AND)\\b"));
    return words.match(text).hasMatch() && !sql.match(text).hasMatch();
}

bool isIn(const QString &path, const QString &text, const auto &allowed)
{
    return std::any_of(std::begin(allowed), std::end(allowed),
        [&](const Allowed &each) { return path == each.file && text == each.text; });
}

/// Whether translators are given the text, or told something by it; or it is the example of a command.
bool isForTranslators(const Literal &literal)
{
    static const QRegularExpression asked(
        QStringLiteral("(\\btr|\\btranslate|NOOP)\\($"
                       "|(NOOP|\\btranslate)\\(\\s*\"[\\w:]+\",$"
                       "|(\\btr|NOOP|\\btranslate)\\((\\s*\"[^\"]*\",?)+\\s*\\)?,?$"));
    return asked.match(literal.before).hasMatch();
}

} // namespace

/// The core says what it has to say as values; sentences are made in app/text.
class TestCoreWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRoomOfTheCoreHoldsASentence()
    {
        QStringList found;
        int literals = 0;
        QDirIterator files(QStringLiteral(FIVEPACE_SOURCE_DIR "/core"), { "*.cpp", "*.h" }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto path = file.fileName().mid(qstrlen(FIVEPACE_SOURCE_DIR) + 1);
            if (std::find(std::begin(kOwnLanguage), std::end(kOwnLanguage), path) != std::end(kOwnLanguage))
                continue;
            for (const auto &literal : literalsOf(QString::fromUtf8(file.readAll()))) {
                ++literals;
                if (isSpeech(literal.text) && !isIn(path, literal.text, kAllowed))
                    found << QStringLiteral("%1:%2: %3").arg(path).arg(literal.line).arg(literal.text);
            }
        }
        QVERIFY(literals > 1000);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// The window and the command line alike.
    void whatTheProgramSaysIsForTranslators()
    {
        QStringList found;
        int spoken = 0;
        QDirIterator files(QStringLiteral(FIVEPACE_SOURCE_DIR "/app"), { "*.cpp", "*.h" }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto path = file.fileName().mid(qstrlen(FIVEPACE_SOURCE_DIR) + 1);
            for (const auto &literal : literalsOf(QString::fromUtf8(file.readAll()))) {
                if (literal.before.simplified().endsWith(QLatin1String("Actions =")))
                    continue; // words of the command line
                const bool speaks = isSpeech(literal.text) && !literal.text.contains(u'|'); // a pattern
                spoken += speaks ? 1 : 0;
                if (speaks && !isForTranslators(literal) && !isIn(path, literal.text, kNotTranslated))
                    found << QStringLiteral("%1:%2: %3").arg(path).arg(literal.line).arg(literal.text);
            }
        }
        QVERIFY(spoken > 1000);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// Another language is added in the word list alone.
    void theGrammarAsksForWordsByTheirUse()
    {
        static const QRegularExpression asked(
            QStringLiteral("(is|isAny|takeIf|isBehind)\\(\\{?\\s*\"(?!x\")\\p{L}[^)]*"));
        QStringList found;
        QDirIterator files(
            QStringLiteral(FIVEPACE_SOURCE_DIR "/core/domain/notation"), { "*.cpp" }, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto source = QString::fromUtf8(file.readAll());
            for (auto match = asked.globalMatch(source); match.hasNext();)
                found << file.fileName() + QStringLiteral(": ") + match.next().captured();
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void sentencesAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("speaks");
        QTest::newRow("a sentence") << QStringLiteral("f(\"read as the recovery\");") << true;
        QTest::newRow("in a wrapper")
            << QStringLiteral("QStringLiteral(\"%1 of %2, by somebody else\")") << true;
        QTest::newRow("raw") << QStringLiteral("R\"(the file is gone)\"") << true;
        QTest::newRow("behind a quote") << QStringLiteral("c == '\"' ? \"is not text\" : \"\"") << true;
        QTest::newRow("a comment") << QStringLiteral("// says \"read as the recovery\"") << false;
        QTest::newRow("a code") << QStringLiteral("\"read_as_recovery\"") << false;
        QTest::newRow("SQL") << QStringLiteral("\"SELECT name FROM athlete\"") << false;
    }
    void sentencesAreFound()
    {
        QFETCH(QString, source);
        const auto literals = literalsOf(source);
        const auto speaks = std::any_of(
            literals.begin(), literals.end(), [](const Literal &literal) { return isSpeech(literal.text); });
        QTEST(speaks, "speaks");
    }
};

QTEST_APPLESS_MAIN(TestCoreWords)
#include "tst_corewords.moc"
