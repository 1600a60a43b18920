namespace Heed.Language.Words;

/// <summary>Pictographs and typed faces, from -4 to 4. A face with a nose is the one without.</summary>
internal static partial class ToneWords
{
    public const string Faces = """
        3: 😍 🥰 😘 ❤ 🧡 💛 💚 💙 💜 🤎 🖤 🤍 💕 💖 💗 💓 💞 💝 💘 ❣ 💟 🎉 🥳 🎊 🤩 😻 💯 🏆 🥇 🙌 👏 ♥ 🌟 ⭐ 💌 😇 🫶 🥹
        2.5: 😀 😃 😄 😁 😊 ☺ 🙂 😺 😸 🤗 😎 🤠 💪 ✨ 🌈 🎈 🎁 🍾 🥂 🍻 💃 🕺 👑 💐 🌹 🌷 🌸 🌺 🌻 🌼 ☀ 🌞 😋 🤤 😌 😽 👼 🍀 🎂 💎 🥈 🥉 🏅 🦄 🌠 🎆 🎇 🍰 🧁 🍭 🫂 💫 🕊 🐣 🐥 🦋 🪅
        1.6: 👍 🙏 😉 👌 ✅ ✔ 🤝 🤞 👊 ✊ 🤘 🤙 😜 😝 😛 🤪 😅 😂 🤣 😆 😹 😏 🔥 🎶 🎵 ☕ 🍕 🎄 🎅 🐶 🐱 🐰 🐼 🐨 👋 🏖 🌴 🌊 🚀 🎓 🎤 🎸 ⚽ 🏈 🏀 ⚾ 🍎 🍓 💋 👶 👯 💑 💏 🆒 🆗 🙋 💁 🫡 🤓 🧘
        -3: 😡 🤬 😠 💔 🤮 🤢 👎 🖕 💩 👿 😾 🪦 ☠ 🩸 🔪 🧟 😤
        -2.5: 😭 😢 😞 😔 😟 😩 😫 😖 😱 😨 😰 ☹ 🙁 😣 😥 😿 🙀 😓 😧 😦 😪 🥺 🫠 🥀 ⚰ ⛔ 🚫 ❌ 🆘
        -1.4: 🙄 😒 😕 😐 😑 🤦 😷 🤒 🤕 ⚠ 🚨 😬 🤡 🤥 😯 😲 😳 🤨 🧐 💀 🥱 😴 🤧 🥵 🥶 🥴 😵 😶 🤔 🐍 🐀 🙃 🤷 🙍 🙎 🫤 🫥 💤 🌧 ⛈ 🐌 🗑 📉 💸 ⏳ ⌛
        """;

    /// <summary>Typed faces as the walk folds them.</summary>
    public const string Typed = """
        2.4: :) :] =) =] 8) :D =D ;D :3 <3 :* ;* ;) ;] :P :p ;P ;p =P =p 8D (: (; (= [: ^^ xD XD ;-) :-) :') :'D
        -2.4: :( :[ =( =[ :/ :\ =/ =\ :| =| :S :s ;( :'( </3 ): )= ]: :O :o D: :@ >:( :-(
        """;
}
