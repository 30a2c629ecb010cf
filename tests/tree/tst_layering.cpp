// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Reads every source of the program and holds it to the table of rooms in ARCHITECTURE.md.
class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roomsIncludeOnlyWhatTheyMay_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("mayInclude"); // our own headers
        QTest::addColumn<QString>("mayIncludeOfQt");

        // The domain's own rooms, in their order: each may include itself and those above it.
        QString soFar;
        for (const auto *each : { "values", "people", "workout", "notation", "squad", "library", "log",
                 "plan", "edits", "example" }) {
            const auto room = QString::fromLatin1(each);
            soFar += (soFar.isEmpty() ? QString() : QStringLiteral("|")) + room;
            QTest::newRow(qPrintable("domain/" + room)) << "core/domain/" + room << "^domain/(" + soFar + ")/"
                                                        << "^$";
        }
        QTest::newRow("files") << "core/files"
                               << "^(domain|files)/"
                               << "^Q(ByteArray|ByteArrayList|Dir|File|FileInfo|String)$";
        QTest::newRow("storage") << "core/storage"
                                 << "^(domain|files|storage)/"
                                 << "^Q(?!Sql|tSql|ml|uick|Gui|Widget|Painter|Font|Color|Image|Pixmap)";
        QTest::newRow("exchange") << "core/exchange"
                                  << "^(domain|exchange)/"
                                  << "^Q(?!Sql|tSql|ml|uick|Gui|Widget|Painter|Font|Color|Image|Pixmap)";
        QTest::newRow("text") << "app/text"
                              << "^(domain|exchange|text)/"
                              << "^Q(?!Sql|tSql|ml|uick|Gui|Widget|Painter|Font|Color|Image|Pixmap)";
        QTest::newRow("output") << "app/output"
                                << "^(domain|files|text|output)/|^guithread.h$|^qcustomplot.h$"
                                << "^Q(?!Sql|tSql|ml|uick)";
        QTest::newRow("cli") << "app/cli"
                             << "^(domain|files|storage/(store|backups).h|exchange|text|output|cli)"
                             << "^Q(?!Sql|tSql|ml|uick)";
        QTest::newRow("models")
            << "app/models"
            << "^(domain|files|exchange|text|output|models|workspace.h|settings.h|guithread.h|"
               "backupkeeper.h|copysaver.h)"
            << "^Q(?!Sql|tSql)";
        QTest::newRow("drafts")
            << "app/drafts"
            << "^(domain|files|exchange|text|models|drafts|workspace.h|settings.h|guithread.h|importjudge.h)"
            << "^Q(?!Sql|tSql)";
    }

    void roomsIncludeOnlyWhatTheyMay()
    {
        QFETCH(QString, room);
        QFETCH(QString, mayInclude);
        QFETCH(QString, mayIncludeOfQt);
        static const QRegularExpression includeLine(QStringLiteral("^#include ([\"<])([^\">]+)[\">]"));
        const QRegularExpression ours(mayInclude);
        const QRegularExpression qts(mayIncludeOfQt);

        const auto files = sources(room, { "*.h", "*.cpp" });
        QVERIFY2(!files.isEmpty(), qPrintable(room + " has no sources: is the table out of date?"));
        QStringList broken;
        for (const auto &file : files) {
            for (const auto &line : linesOf(file)) {
                const auto match = includeLine.match(line);
                if (!match.hasMatch())
                    continue;
                const auto header = match.captured(2);
                const bool isOurs = match.captured(1) == u"\"";
                const bool isQts = !isOurs && header.startsWith(u'Q');
                if ((isOurs && !ours.match(header).hasMatch()) || (isQts && !qts.match(header).hasMatch()))
                    broken << file + ": " + line;
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join('\n')));
    }

    /// A file beside the domain's rooms would be in none of them, and held to nothing.
    void everyFileOfTheDomainIsInARoom()
    {
        const QDir domain(QDir(QStringLiteral(FIVEPACE_SOURCE_DIR)).filePath(QStringLiteral("core/domain")));
        QCOMPARE(domain.entryList(QDir::Files), QStringList());
        QCOMPARE(domain.entryList(QDir::Dirs | QDir::NoDotAndDotDot),
            QStringList({ "edits", "example", "library", "log", "notation", "people", "plan", "squad",
                "values", "workout" }));
    }

    void onlyStorageSpeaksSql()
    {
        refuse({ "core", "app" }, { "*.h", "*.cpp" }, "\\bQSql|\\bsqlite3", { "core/storage/" });
    }
    /// A file is made in one way (core/files/wholefile.h). What is copied aside to read a locked file is no
    /// file of the coach's.
    void onlyTheRoomOfFilesWritesThem()
    {
        refuse({ "core", "app" }, { "*.h", "*.cpp" },
            "\\bQSaveFile\\b|\\bofstream\\b|\\bfopen\\(|QFile::(copy|rename)\\(|\\.(rename|setFileName)\\(",
            { "core/files/", "core/storage/database.cpp" });
    }
    /// The only way in which models, drafts and items follow what becomes of the squad (models/relink.h):
    /// they rest with their page. Whoever only asks again where another file is open may listen for that.
    void modelsFollowEditsInOneWay()
    {
        refuse({ "app/models", "app/drafts", "app/items" }, { "*.h", "*.cpp" },
            "&Workspace::(edited|squadChanged)", { "app/models/relink.h" });
    }
    void numbersBecomeIdsAtOneGate()
    {
        refuse({ "app/models", "app/drafts", "app/items" }, { "*.h", "*.cpp" },
            "static_cast<(double|qlonglong)>\\([\\w.>*()-]*(\\.|->)value\\)|Id \\{ "
            "static_cast<std::int64_t>\\(|\\.value = static_cast<std::int64_t>\\(",
            { "app/models/qmlid.h" });
    }
    /// What QML is handed is a model or a value whose members qmllint knows (QML_VALUE_TYPE), not a map with
    /// names in texts; only the theme's colours come the other way as one.
    void qmlIsHandedValuesAndNoMaps()
    {
        refuse({ "app/models", "app/drafts", "app/items" }, { "*.h", "*.cpp" },
            "QVariantMap(?!>| (m_)?rungColors)|QVariantList|QJsonObject");
    }
    /// Codes of files and JSON that cannot be anything else, also with dashes as the command line takes them.
    void aCodeOfTheFileStandsInOneTable()
    {
        static const QRegularExpression entry(QStringLiteral("::\\w+, \"([a-z]+_[a-z_]+|injured|exams|"
                                                             "electronic|transition|competition|taper)\""));
        QStringList codes;
        for (const auto &line : linesOf(QStringLiteral("core/domain/squad/codes.h")))
            for (auto each = entry.globalMatch(line); each.hasNext();)
                codes << each.next().captured(1).replace(u'_', QStringLiteral("[_-]"));
        codes.removeAll(QStringLiteral("left[_-]out")); // a key of JSON as well
        QVERIFY2(codes.size() > 15, qPrintable(codes.join(u' ')));
        refuse({ "app", "core/exchange" }, { "*.h", "*.cpp" }, "\"(" + codes.join(u'|') + ")\"",
            { "core/exchange/cells.cpp" }); // what others call them in their tables
    }
    void aTonesNameStandsOnce()
    {
        refuse({ "app" }, { "*.h", "*.cpp" }, "QStringLiteral\\(\"(good|watch|bad|plain)\"\\)",
            { "app/text/tone.h" });
    }
    void noQmlCallsAFunctionByItsNameInAText()
    {
        refuse({ "app/qml" }, { "*.qml" }, "\\w\\[[\\w.]*[A-Za-z][\\w.]*\\]\\(|\\w\\[\"\\w+\"\\]\\(");
    }

    /// What stands between backticks and looks like a file or folder of ours is there.
    void documentsNameWhatIsThere_data()
    {
        QTest::addColumn<int>("atLeast");
        QTest::newRow("ARCHITECTURE.md") << 15;
        QTest::newRow("CONTRIBUTING.md") << 5;
        QTest::newRow("README.md") << 0;
    }
    void documentsNameWhatIsThere()
    {
        QFETCH(int, atLeast);
        static const QRegularExpression quoted(QStringLiteral("`([^`\\n]+)`"));
        static const QRegularExpression path(
            QStringLiteral("^(core|app|tests|resources|translations|packaging)/[\\w/.-]*$"));
        static const QRegularExpression name(QStringLiteral("^\\w+\\.(h|cpp|qml|md|sh|txt)$"));
        QStringList all;
        for (const auto *folder : { "core", "app", "tests", "resources" })
            for (const auto &file : sources(QString::fromLatin1(folder), { "*" }))
                all << u'/' + file;
        const auto isThere = [&](const QString &said) {
            return std::ranges::any_of(all, [&](const QString &file) { return file.endsWith(u'/' + said); });
        };
        const QDir root(QStringLiteral(FIVEPACE_SOURCE_DIR));
        QStringList gone;
        int named = 0;
        for (const auto &line : linesOf(QString::fromUtf8(QTest::currentDataTag()))) {
            for (auto each = quoted.globalMatch(line); each.hasNext();) {
                const auto said = each.next().captured(1);
                const bool isPath = path.match(said).hasMatch();
                if (!isPath && !name.match(said).hasMatch())
                    continue;
                ++named;
                if (isPath ? !root.exists(said) : !isThere(said))
                    gone << said;
            }
        }
        QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u", ")));
        QVERIFY2(named >= atLeast, qPrintable(QString::number(named)));
    }

    void onlyTheThemeNamesColours()
    {
        refuse({ "app/qml" }, { "*.qml" }, "[\"']#[0-9a-fA-F]{3,8}[\"']", { "app/qml/Theme.qml" });
    }
    void nothingReachesQmlAroundTheTypeSystem()
    {
        refuse({ "app" }, { "*.h", "*.cpp" }, "setContextProperty");
    }
    void noQmlReachesForItsGrandparent() { refuse({ "app/qml" }, { "*.qml" }, "parent\\.parent"); }
    void noWordsOnScreenWithoutTranslation()
    {
        refuse({ "app/qml" }, { "*.qml" },
            "(text|title|placeholderText|Accessible\\.name|Accessible\\.description): *\"[A-Za-z]{3,}");
    }

    /// Below its first use a metatype compiles in Debug and not in Release.
    void testsDeclareTheirMetatypesAboveTheirClass()
    {
        static const QRegularExpression testClass(QStringLiteral("^class \\w+ .*: public QObject"));
        QStringList broken;
        for (const auto &file : sources("tests", { "*.cpp" })) {
            bool inClass = false;
            for (const auto &line : linesOf(file)) {
                inClass = inClass || testClass.match(line).hasMatch();
                if (inClass && line.startsWith(u"Q_DECLARE_METATYPE"))
                    broken << file + ": " + line;
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join('\n')));
    }

    void everyModelAndPlotSaysThatItIsOfTheGuiThread()
    {
        static const QRegularExpression guarded(QStringLiteral(
            "^(int|QVariant) \\w+::(rowCount|data)\\(const QModelIndex &|^void plot\\w+\\(ChartPlot &"));
        QStringList broken;
        for (const auto &file : sources(QStringLiteral("app"), { "*.cpp" })) {
            const auto lines = linesOf(file);
            for (qsizetype line = 0; line < lines.size(); ++line) {
                if (guarded.match(lines[line]).hasMatch()
                    && lines.value(line + 2) != QLatin1String("    assertGuiThread();"))
                    broken << file + ": " + lines[line];
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join('\n')));
    }

    void everySourceSaysItsLicence()
    {
        QStringList broken;
        for (const auto &folder : { "core", "app", "tests" }) {
            for (const auto &file : sources(folder, { "*.h", "*.cpp", "*.qml", "*.sh", "CMakeLists.txt" })) {
                if (!linesOf(file).mid(0, 2).join(' ').contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                    broken << file;
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join('\n')));
    }

private:
    static QStringList sources(const QString &folder, const QStringList &patterns)
    {
        const QDir root(QStringLiteral(FIVEPACE_SOURCE_DIR));
        QStringList found;
        QDirIterator walk(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found << root.relativeFilePath(walk.next());
        found.sort();
        return found;
    }

    static QStringList linesOf(const QString &file)
    {
        QFile source(QDir(QStringLiteral(FIVEPACE_SOURCE_DIR)).filePath(file));
        return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()).split('\n')
                                                : QStringList();
    }

    static void refuse(const QStringList &folders, const QStringList &patterns, const QString &expression,
        const QStringList &except = {})
    {
        const QRegularExpression forbidden(expression);
        QStringList broken;
        for (const auto &folder : folders) {
            for (const auto &file : sources(folder, patterns)) {
                if (std::ranges::any_of(except, [&](const auto &each) { return file.startsWith(each); }))
                    continue;
                for (const auto &line : linesOf(file)) {
                    if (forbidden.match(line).hasMatch())
                        broken << file + ": " + line.trimmed();
                }
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join('\n')));
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
