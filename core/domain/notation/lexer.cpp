// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/lexer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fivepace::notation {

namespace {

/// The bytes of one UTF-8 character at `at`; a byte that begins none stands for itself.
std::size_t widthAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t width = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return std::min(width, text.size() - at);
}

std::string oneForm(const std::string &character)
{
    static const std::array<std::pair<std::string_view, std::string_view>, 17> kForms { { { "×", "x" },
        { "*", "x" }, { "✕", "x" }, { "‘", "'" }, { "’", "'" }, { "′", "'" }, { "`", "'" }, { "“", "\"" },
        { "”", "\"" }, { "″", "\"" }, { "–", "-" }, { "—", "-" }, { "−", "-" }, { "\u00a0", " " },
        { "\u2009", " " }, { "\u202f", " " }, { "\t", " " } } };
    const auto found = std::ranges::find(kForms, character, [](const auto &pair) { return pair.first; });
    if (found != kForms.end())
        return std::string(found->second);
    if (character.size() == 1 && character[0] >= 'A' && character[0] <= 'Z')
        return { static_cast<char>(character[0] + ('a' - 'A')) };
    return character;
}

bool isDigit(const std::string &c)
{
    return c.size() == 1 && c[0] >= '0' && c[0] <= '9';
}

bool isLetter(const std::string &c)
{
    return (c.size() == 1 && c[0] >= 'a' && c[0] <= 'z')
        || (c.size() > 1 && static_cast<unsigned char>(c[0]) >= 0xc3);
}

class Lexer {
public:
    explicit Lexer(std::vector<std::string> forms)
        : m_forms(std::move(forms))
    {
    }

    std::vector<Token> run()
    {
        std::vector<Token> tokens;
        bool space = false;
        while (m_at < m_forms.size()) {
            if (here() == " ") {
                space = true;
                ++m_at;
                continue;
            }
            auto token = next();
            token.spaceBefore = std::exchange(space, false);
            tokens.push_back(std::move(token));
        }
        Token end;
        end.from = end.to = m_forms.size();
        tokens.push_back(end);
        return tokens;
    }

private:
    const std::string &here() const { return m_forms[m_at]; }
    bool digitAt(std::size_t at) const { return at < m_forms.size() && isDigit(m_forms[at]); }

    Token next()
    {
        Token token;
        token.from = m_at;
        if (here() == "\n") {
            token.kind = TokenKind::NewLine;
            ++m_at;
        } else if (digitAt(m_at)) {
            number(token);
        } else if (isLetter(here())) {
            token.kind = TokenKind::Word;
            // "x" between two counts is a word of its own: 4x1k, 8xhills
            while (m_at < m_forms.size() && isLetter(here())) {
                token.text += m_forms[m_at++];
                if (token.text == "x" && digitAt(m_at))
                    break;
            }
        } else {
            const auto c = static_cast<unsigned char>(here()[0]);
            token.kind = here().size() == 1 && c > 0x20 && c < 0x7f ? TokenKind::Symbol : TokenKind::Bad;
            token.text = m_forms[m_at++];
        }
        token.to = m_at;
        return token;
    }

    /// 3,000 is three thousand; 2.5 and 2,5 are two and a half.
    void number(Token &token)
    {
        token.kind = TokenKind::Number;
        constexpr std::int64_t kLargest = 1'000'000'000'000;
        std::int64_t whole = 0;
        const auto take = [&] {
            token.text += here();
            whole = std::min(kLargest, whole * 10 + (here()[0] - '0'));
            ++m_at;
        };
        while (digitAt(m_at))
            take();
        while (isHere(",") && digitAt(m_at + 1) && digitAt(m_at + 2) && digitAt(m_at + 3)
            && !digitAt(m_at + 4)) {
            ++m_at;
            for (int i = 0; i < 3; ++i)
                take();
        }
        std::int64_t thousandths = 0;
        const bool hasDecimals
            = (isHere(".") && digitAt(m_at + 1)) || (isHere(",") && digitAt(m_at + 1) && !digitAt(m_at + 3));
        if (hasDecimals) {
            token.text += '.';
            ++m_at;
            std::int64_t unit = 100;
            for (; digitAt(m_at); ++m_at, unit /= 10) {
                token.text += here();
                thousandths += unit * (here()[0] - '0');
            }
        }
        token.thousandths = whole * 1000 + thousandths;
    }

    bool isHere(std::string_view form) const { return m_at < m_forms.size() && m_forms[m_at] == form; }

    std::vector<std::string> m_forms;
    std::size_t m_at = 0;
};

} // namespace

std::vector<Token> lex(std::string_view text, std::vector<std::string> &characters)
{
    std::vector<std::string> forms;
    for (std::size_t at = 0; at < text.size();) {
        const auto width = widthAt(text, at);
        characters.emplace_back(text.substr(at, width));
        forms.push_back(characters.back() == "\r" ? " " : oneForm(characters.back()));
        at += width;
    }
    return Lexer(std::move(forms)).run();
}

} // namespace fivepace::notation
